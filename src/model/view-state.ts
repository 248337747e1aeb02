/** The state of the page of all activities, and its address: a link brings back what was seen. */
import { facetNames, facets, openFilter, type Filter } from './filter.ts';
import { sortKeys, type Order, type SortKey } from './sort.ts';

/** What the lanes of the cloth can stand for. */
export const groupings = ['theme', 'direction', 'status'] as const;

/** What a reader sees who has changed nothing. */
export const openView: ViewState = {
  filter: openFilter,
  sort: 'date',
  descending: false,
  group: 'theme',
  window: null,
  pick: null,
};

/** The query of a state, without `?`; empty for the state that a reader starts with. */
export function toQuery({ filter, sort, descending, group, window, pick }: ViewState): string {
  const parts = [
    ...facetNames.map((facet) => [facet, filter.ticked[facet].join(',')]),
    ['from', filter.from ?? ''],
    ['to', filter.to ?? ''],
    ['undated', filter.undated ? '' : 'no'],
    ['q', filter.text],
    ['sort', sort === 'date' && !descending ? '' : `${descending ? '-' : ''}${sort}`],
    ['group', group === 'theme' ? '' : group],
    ['window', window ? window.map((time) => Math.round(time * 100)).join('-') : ''],
    ['pick', pick ?? ''],
  ] as const;
  const query = new URLSearchParams(
    parts.flatMap(([key, value]) => (value === '' ? [] : [[String(key), String(value)]])),
  );
  // A comma needs no disguise in a query, and a reader can read it.
  return query.toString().replaceAll('%2C', ',');
}

/** The state of a query. What it does not know is passed over; it never throws. */
export function fromQuery(text: string): ViewState {
  const query = new URLSearchParams(text);
  const sort = query.get('sort') ?? '';
  const key = sort.replace(/^-/, '');
  const ticked = Object.fromEntries(
    facetNames.map((facet) => {
      const wanted = query.get(facet)?.split(',') ?? [];
      return [facet, facets[facet].filter((value) => wanted.includes(value))];
    }),
  ) as unknown as Filter['ticked'];
  const known = isSortKey(key) ? key : null;
  return {
    filter: {
      ticked,
      from: yearOf(query.get('from')),
      to: yearOf(query.get('to')),
      undated: query.get('undated') !== 'no',
      text: query.get('q') ?? '',
    },
    sort: known ?? 'date',
    descending: known !== null && sort.startsWith('-'),
    group: groupings.find((each) => each === query.get('group')) ?? 'theme',
    window: windowOf(query.get('window')),
    pick: /^[a-z0-9-]+$/.exec(query.get('pick') ?? '')?.[0] ?? null,
  };
}

const isSortKey = (text: string): text is SortKey => (sortKeys as readonly string[]).includes(text);

const yearOf = (text: string | null): number | null => (/^[12]\d{3}$/.test(text ?? '') ? Number(text) : null);

/** Hundredths of years, so that an address stays short: `201650-201900`. */
function windowOf(text: string | null): [number, number] | null {
  const [, from, to] = /^([12]\d{5})-([12]\d{5})$/.exec(text ?? '') ?? [];
  return from && to && from < to ? [Number(from) / 100, Number(to) / 100] : null;
}

export type Grouping = (typeof groupings)[number];

/** All that a link to the page holds. */
export interface ViewState extends Order {
  filter: Filter;
  group: Grouping;
  /** The stretch of time that the cloth shows, in years with hundredths; null for all. */
  window: readonly [number, number] | null;
  /** Id of the record or place that is brought out. */
  pick: string | null;
}
