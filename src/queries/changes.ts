/** The changes of the dataset, newest first. */
import { getCollection } from 'astro:content';
import type { DataChange } from '../schemas/data-change.ts';
import { filled } from './filled.ts';

export const getChanges = async (): Promise<DataChange[]> =>
  (await getCollection('changes')).map(({ data }) => filled(data)).toSorted((a, b) => b.date.localeCompare(a.date));
