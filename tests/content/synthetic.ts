/** Thousands of made-up records, always the same ones, to see that the checks keep up. */
import { createActivity, createPlace, createSource, inBoth, type Row } from './small-records.ts';

const themes = ['governance', 'economy', 'culture', 'education', 'technology'];
const statuses = ['completed', 'planned', 'announced', 'ongoing', 'ended'];
const precisions = [
  { date_precision: 'day', length: 10 },
  { date_precision: 'month', length: 7 },
  { date_precision: 'year', length: 4 },
] as const;

/** Activities with their places and sources, in published order and without faults. */
export function createSynthetic(count: number): { activities: Row[]; places: Row[]; sources: Row[] } {
  const sources = numbers(Math.ceil(count / 4)).map((n) => createSource(name('source', n)));
  const places = numbers(Math.ceil(count / 20)).map((n) => createPlace(name('place', n), { sources: [name('source', n)] }));
  const activities = numbers(count)
    .map((n) => createSyntheticActivity(n, places.length, sources.length))
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return { activities, places, sources };
}

function createSyntheticActivity(n: number, places: number, sources: number): Row {
  const { date_precision, length } = pick(precisions, n * 7);
  const own = [0, 1, 2].map((step) => name('source', (n * 3 + step) % sources));
  return createActivity(name('activity', n), {
    date: new Date(Date.UTC(2015, 0, 1 + ((n * 37) % 3650))).toISOString().slice(0, length),
    date_precision,
    title: inBoth(`Activity ${n}`),
    label: null,
    summary: inBoth(`What happened, told at the usual length, with a second sentence. ${'It says a little more. '.repeat(8)}So far ${n}.`),
    theme: pick(themes, n * 11),
    status: pick(statuses, n * 13),
    place: name('place', n % places),
    part_of: n % 9 === 0 && n > 0 ? name('activity', n - 1) : null,
    figures: [{ value: n, unit: inBoth('pieces'), counts: inBoth('counted'), sources: own.slice(0, 1) }],
    sources: own.map((id) => ({ id, supports: ['date', 'title', 'place', 'figures'], note: inBoth('What it says') })),
  });
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const name = (kind: string, n: number): string => `${kind}-${String(n).padStart(5, '0')}`;
const pick = <Item>(items: readonly Item[], n: number): Item => items[n % items.length] as Item;
const sortKey = ({ date, id }: Row): string => `${String(date)} ${String(id)}`;
