/** What the data page says of its limits is counted. */
import { expect, test } from 'vitest';
import { bareYears, spanOf } from '../../src/model/limits.ts';
import type { Activity } from '../../src/schemas/activity.ts';

const activity = (date: string | null, fields: object = {}): Activity =>
  ({ link: 'direct', date, end_date: null, ...fields }) as Activity;

test('a year is bare between two activities of the pair, not before the first or after the last', () => {
  expect(bareYears([activity('2015-11-27'), activity('2017-12'), activity('2020')])).toEqual([2016, 2018, 2019]);
});

test('an activity that lasts fills every year that it touches', () => {
  expect(bareYears([activity('2015', { end_date: '2017-02' }), activity('2019')])).toEqual([2018]);
});

test('what both cities did with others, what is unknown and what has no date fills no year', () => {
  const around = [activity('2016', { link: 'context' }), activity('2016', { link: 'gap' }), activity(null)];
  expect(bareYears([activity('2015'), ...around, activity('2017')])).toEqual([2016]);
  expect(bareYears(around)).toEqual([]);
});

test('the span runs from the first to the last year of any dated activity', () => {
  expect(spanOf([activity(null), activity('2013-12-21'), activity('2023', { end_date: '2024-05' })])).toBe('2013/2024');
});
