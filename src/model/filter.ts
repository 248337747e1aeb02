/** Which records a reader wants to see: conditions, what meets them, and how many would under another. */
import { layerOf, yearsOf, type ActivityRow } from './activity-row.ts';

/** What can be ticked, and every value of it; `none` stands for what a record does not have. */
export const facets = {
  theme: ['governance', 'economy', 'culture', 'education', 'technology'],
  layer: ['first', 'second', 'none'],
  link: ['direct', 'context', 'gap'],
  status: ['completed', 'ongoing', 'ended', 'planned', 'announced', 'talks', 'derived', 'unknown'],
  direction: ['bandung-to-petaling-jaya', 'petaling-jaya-to-bandung', 'both', 'none'],
  city: ['bandung', 'petaling-jaya', 'both', 'elsewhere', 'none'],
  confidence: ['high', 'medium', 'low'],
} as const;

export const facetNames = Object.keys(facets) as Facet[];

/** A filter that keeps everything. */
export const openFilter: Filter = {
  ticked: { theme: [], layer: [], link: [], status: [], direction: [], city: [], confidence: [] },
  from: null,
  to: null,
  undated: true,
  text: '',
};

/** The value that a record has of a facet. */
export const valueOf = (row: ActivityRow, facet: Facet): string =>
  facet === 'layer' ? layerOf(row.theme) : (row[facet] ?? 'none');

/** Small letters without accents, so that `Cafe` finds `café`. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Readies records for many questions: what is asked of each is worked out once. */
export const index = (rows: readonly ActivityRow[]): IndexedRow[] =>
  rows.map((row) => ({
    row,
    values: facetNames.map((facet) => valueOf(row, facet)),
    years: yearsOf(row),
    text: fold([row.title, row.summary, ...row.actors, row.place ?? ''].join('\n')),
  }));

/** The records that meet every condition, in the order given. */
export const apply = (rows: readonly IndexedRow[], filter: Filter): ActivityRow[] => ask(rows, filter).found;

/**
 * Answers a filter in one pass.
 *
 * A record that fails no condition is found. One that fails a single condition would be found under another value of it:
 * that gives the number beside each value, and how many more each condition keeps out.
 */
export function ask(rows: readonly IndexedRow[], filter: Filter): Answer {
  const ticked = facetNames.map((facet) => filter.ticked[facet] as readonly string[]);
  const range = rangeOf(filter);
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const counts = facetNames.map(() => new Map<string, number>());
  const kept: Record<Condition, number> = { ...noneKept };
  const found: ActivityRow[] = [];
  let undated = 0;

  for (const { row, values, years, text } of rows) {
    const failed: Condition[] = [];
    for (let i = 0; i < facetNames.length && failed.length < 2; i += 1) {
      const wanted = ticked[i] ?? [];
      if (wanted.length > 0 && !wanted.includes(values[i] ?? '')) failed.push(facetNames[i] ?? 'theme');
    }
    if (!liesWithin(years, filter.undated, range)) failed.push(years ? 'years' : 'undated');
    if (failed.length < 2 && !words.every((word) => text.includes(word))) failed.push('text');

    if (failed.length > 1) continue;
    const [only] = failed;
    if (only === undefined) found.push(row);
    else kept[only] += 1;
    if (years === null && (only === undefined || only === 'undated')) undated += 1;
    for (let i = 0; i < facetNames.length; i += 1) {
      if (only !== undefined && only !== facetNames[i]) continue;
      const value = values[i] ?? '';
      counts[i]?.set(value, (counts[i]?.get(value) ?? 0) + 1);
    }
  }
  return { found, kept, undated, count: (facet, value) => counts[facetNames.indexOf(facet)]?.get(value) ?? 0 };
}

/** Conditions that a filter sets, in the order in which they are shown. */
export function conditionsOf(filter: Filter): Condition[] {
  return [
    ...facetNames.filter((facet) => filter.ticked[facet].length > 0),
    ...(filter.from !== null || filter.to !== null ? (['years'] as const) : []),
    ...(filter.undated ? [] : (['undated'] as const)),
    ...(filter.text.trim() === '' ? [] : (['text'] as const)),
  ];
}

/** The same filter without one of its conditions. */
export function without(filter: Filter, condition: Condition): Filter {
  if (condition === 'years') return { ...filter, from: null, to: null };
  if (condition === 'undated') return { ...filter, undated: true };
  if (condition === 'text') return { ...filter, text: '' };
  return { ...filter, ticked: { ...filter.ticked, [condition]: [] } };
}

/** The same filter with a value of a facet ticked or not. */
export function tick(filter: Filter, facet: Facet, value: string, on: boolean): Filter {
  const now = filter.ticked[facet] as readonly string[];
  const next = facets[facet].filter((each) => (each === value ? on : now.includes(each)));
  return { ...filter, ticked: { ...filter.ticked, [facet]: next } };
}

/** First and last year of a filter's range, whichever end was given first; null where an end is open. */
export function rangeOf({ from, to }: Pick<Filter, 'from' | 'to'>): [number | null, number | null] {
  return from !== null && to !== null && from > to ? [to, from] : [from, to];
}

/** A range keeps what overlaps it; what has no date has a switch of its own. */
function liesWithin(years: IndexedRow['years'], undated: boolean, [from, to]: ReturnType<typeof rangeOf>): boolean {
  if (years === null) return undated;
  return (to === null || years[0] <= to) && (from === null || years[1] >= from);
}

const noneKept = Object.fromEntries([...facetNames, 'years', 'undated', 'text'].map((name) => [name, 0])) as Record<
  Condition,
  number
>;

export type Facet = keyof typeof facets;
export type Condition = Facet | 'years' | 'undated' | 'text';

/** Ticked values by facet: none ticked keeps all. Years are inclusive, in either order; null is open. */
export interface Filter {
  ticked: { readonly [F in Facet]: readonly (typeof facets)[F][number][] };
  from: number | null;
  to: number | null;
  /** Whether records without a date are kept. */
  undated: boolean;
  /** Every word must occur in title, summary, actors or place. */
  text: string;
}

/** A record, ready to be asked. */
export interface IndexedRow {
  row: ActivityRow;
  /** In the order of `facetNames`. */
  values: string[];
  years: [number, number] | null;
  text: string;
}

/** What a filter finds, and what it would find. */
export interface Answer {
  found: ActivityRow[];
  /** How many records with this value meet all other conditions. */
  count: (facet: Facet, value: string) => number;
  /** How many records without a date meet all other conditions. */
  undated: number;
  /** How many more records would be found without a condition. */
  kept: Readonly<Record<Condition, number>>;
}
