/** Which records have marks of their own. */
import { expect, test } from 'vitest';
import { tellApart } from '../../src/model/tell-apart.ts';
import type { Activity } from '../../src/schemas/activity.ts';
import { createActivity, inBoth } from '../content/small-records.ts';

const records = [
  createActivity('untold'),
  createActivity('told'),
  createActivity('labelled', { label: inBoth('Label') }),
  createActivity('unknown', { link: 'gap' }),
  createActivity('around', { link: 'context' }),
] as unknown as Activity[];
const idsOf = (some: readonly Activity[]): string[] => some.map(({ id }) => id);

test('what no step tells, of the pair and without a label, has no mark of its own', () => {
  const { own, rest } = tellApart(records, { rank: new Map([['told', 1]]) });
  expect(idsOf(own)).toEqual(['told', 'labelled', 'unknown', 'around']);
  expect(idsOf(rest)).toEqual(['untold']);
});

test('where nothing says what is told, every record has one', () => {
  expect(tellApart(records, undefined)).toEqual({ own: records, rest: [] });
});
