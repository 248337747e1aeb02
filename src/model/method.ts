/** The numbers by which a reader can judge how the story was made; all counted from the dataset. */
import type { Dataset } from '../schemas/dataset.ts';
import { tally } from './tally.ts';

/** What the words of a page may count. */
export const counts = {
  records: ({ activities }) => activities.length,
  direct: ({ activities }) => activities.filter(({ link }) => link === 'direct').length,
  context: ({ activities }) => activities.filter(({ link }) => link === 'context').length,
  gap: ({ activities }) => activities.filter(({ link }) => link === 'gap').length,
  happened: ({ activities }) => tally(activities).happened.length,
  planned: ({ activities }) => tally(activities).planned.length,
  ended: ({ activities }) => tally(activities).ended.length,
  parts: ({ activities }) => activities.filter(({ link, part_of }) => link === 'direct' && part_of !== null).length,
  single: ({ activities }) => activities.filter(({ sources }) => sources.length === 1).length,
  differing: ({ activities }) => activities.filter(({ contradictions }) => contradictions.length > 0).length,
  undated: ({ activities }) => activities.filter(({ date }) => date === null).length,
  'to-the-day': ({ activities }) => activities.filter((one) => one.date_precision === 'day').length,
  high: ({ activities }) => activities.filter(({ confidence }) => confidence === 'high').length,
  medium: ({ activities }) => activities.filter(({ confidence }) => confidence === 'medium').length,
  low: ({ activities }) => activities.filter(({ confidence }) => confidence === 'low').length,
  sources: ({ sources }) => sources.length,
  copies: ({ sources }) => sources.filter(({ copy }) => copy).length,
  places: ({ places }) => places.length,
  pointless: ({ places }) => places.filter(({ level }) => level === 'none').length,
} as const satisfies Record<string, (data: Dataset) => number>;

/** Name of a count. */
export type CountName = keyof typeof counts;

/** Tells whether a word names a count. */
export const isCountName = (name: string): name is CountName => Object.hasOwn(counts, name);

/** Days on which sources were last seen, newest first, each with how many. */
export function seenDays({ sources }: Dataset): { day: string; count: number }[] {
  const days = [...new Set(sources.map(({ seen }) => seen))].toSorted().toReversed();
  return days.map((day) => ({ day, count: sources.filter(({ seen }) => seen === day).length }));
}

/** Records of what was looked for and not found: the gaps, and whatever has an unknown status. */
export const missingRecords = ({ activities }: Dataset) =>
  activities.filter(({ link, status }) => link === 'gap' || status === 'unknown');
