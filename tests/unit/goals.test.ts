import { expect, test } from 'vitest';
import { holds, tabulate, type Goal } from '../../src/bench/goals.ts';

const tap: Goal = { name: 'tap', found: 48, most: 48, unit: 'ms' };

test('a goal holds up to its bound, and the table says which does not', () => {
  expect(holds(tap)).toBe(true);
  expect(holds({ ...tap, found: 56 })).toBe(false);
  expect(tabulate([tap, { ...tap, found: 56 }])).toContain('| tap | 56 ms | ≤ 48 ms | no |');
});

test('a figure that is only told has no bound and is not counted as held', () => {
  const told: Goal = { ...tap, most: null };
  expect(tabulate([told])).toContain('| tap | 48 ms |  |  |');
  expect(holds(told)).toBe(false);
});
