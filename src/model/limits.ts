/** How far the dataset can be trusted, counted from its records. */
import type { Activity } from '../schemas/activity.ts';
import type { Dataset } from '../schemas/dataset.ts';

/** Counts of what is thin, copied, unknown or missing. */
export function countLimits({ activities, sources, places, procedure, figures }: Dataset) {
  const count = <Item>(items: readonly Item[], is: (item: Item) => boolean): number => items.filter(is).length;
  return {
    single: count(activities, isSingle),
    differing: count(activities, ({ contradictions }) => contradictions.length > 0),
    copies: count(sources, ({ copy }) => copy),
    undated: count(sources, ({ published }) => published === null),
    pointless: count(places, ({ lat }) => lat === null),
    steps: count(procedure, ({ pair }) => pair === 'unknown'),
    gaps: activities.filter(({ link }) => link === 'gap'),
    absent: figures.filter(({ value }) => value === null),
    bare: bareYears(activities),
  };
}

/** Whether an activity rests on one source only. */
export const isSingle = ({ sources }: Activity): boolean => sources.length === 1;

/** Years between the first and the last activity of the pair itself in which it has none. */
export function bareYears(activities: readonly Activity[]): number[] {
  const spans = activities.flatMap(({ link, date, end_date: end }) =>
    link === 'direct' && date !== null ? [{ from: yearOf(date), to: yearOf(end ?? date) }] : [],
  );
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  const years = spans.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.filter((year) => !spans.some(({ from, to }) => year >= from && year <= to));
}

/** The first and last year that a dated activity touches, `2013/2024`. */
export function spanOf(activities: readonly Activity[]): string {
  const years = activities.flatMap(({ date, end_date: end }) =>
    date === null ? [] : [yearOf(date), yearOf(end ?? date)],
  );
  return `${Math.min(...years)}/${Math.max(...years)}`;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
