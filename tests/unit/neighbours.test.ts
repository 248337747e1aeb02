import { expect, test } from 'vitest';
import { neighboursOf } from '../../src/model/neighbours.ts';
import type { Activity } from '../../src/schemas/activity.ts';

const record = (id: string, date: string | null, theme: string) => ({ id, date, theme }) as Activity;
const undated = record('undated', null, 'culture');
const list = [
  undated,
  record('dance', '2015', 'culture'),
  record('shop', '2016', 'economy'),
  record('troupe', '2017', 'culture'),
] as const;

test('a record has neighbours in time and in its theme', () => {
  const { time, theme } = neighboursOf(list[3], list);
  expect(time.before?.id).toBe('shop');
  expect(theme.before?.id).toBe('dance');
  expect([time.after, theme.after]).toEqual([undefined, undefined]);
});

test('a record without a date is nobody’s neighbour', () => {
  expect(neighboursOf(list[1], list).time.before).toBeUndefined();
  expect(neighboursOf(undated, list)).toEqual({ time: {}, theme: {} });
});
