/** The orders of the table. */
import type { ActivityRow } from './activity-row.ts';
import { facets } from './filter.ts';

/** What the table can be sorted by. */
export const sortKeys = ['date', 'title', 'theme', 'confidence'] as const;

/**
 * Makes a sorter of records. Each order is worked out once for all of them, so that a new filter only passes over it.
 * Equals stand by date, and what has no date stands last both ways.
 */
export function createSorter(rows: readonly ActivityRow[], collator: Collator): Sorter {
  const sorted = new Map<string, readonly ActivityRow[]>();
  return (found, order) => {
    const key = `${order.sort} ${order.descending}`;
    const all = sorted.get(key) ?? sortRows(rows, order, collator);
    sorted.set(key, all);
    return all.filter(({ id }) => found.has(id));
  };
}

function sortRows(rows: readonly ActivityRow[], { sort, descending }: Order, collator: Collator): ActivityRow[] {
  const sign = descending ? -1 : 1;
  const compare = compareBy[sort];
  return rows.toSorted((a, b) =>
    sort === 'date' && (a.date === null || b.date === null)
      ? Number(a.date === null) - Number(b.date === null)
      : sign * compare(a, b, collator) || byDate(a, b),
  );
}

const byDate = (a: ActivityRow, b: ActivityRow): number => plain(a.date ?? '', b.date ?? '') || plain(a.id, b.id);
const plain = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareBy: Record<SortKey, (a: ActivityRow, b: ActivityRow, collator: Collator) => number> = {
  date: (a, b) => plain(a.date ?? '', b.date ?? ''),
  title: (a, b, { compare }) => compare(a.title, b.title),
  theme: (a, b) => facets.theme.indexOf(a.theme) - facets.theme.indexOf(b.theme),
  confidence: (a, b) => facets.confidence.indexOf(a.confidence) - facets.confidence.indexOf(b.confidence),
};

export type SortKey = (typeof sortKeys)[number];

/** How the table is sorted. */
export interface Order {
  sort: SortKey;
  descending: boolean;
}

/** Compares words as a language does. */
type Collator = Pick<Intl.Collator, 'compare'>;

/** Gives the found ones of all records in an order. */
type Sorter = (found: ReadonlySet<string>, order: Order) => ActivityRow[];
