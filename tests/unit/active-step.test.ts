import { expect, test } from 'vitest';
import { lastPassed } from '../../src/model/active-step.ts';

const tops = [0, 600, 1500, 1900];
const at = (scroll: number) => lastPassed(tops.length, (index) => (tops[index] ?? 0) + 1000 - scroll <= 400);

test('no step is active before the first has passed its line', () => {
  expect(at(0)).toBe(-1);
  expect(lastPassed(0, () => true)).toBe(-1);
});

test('the last step that has passed its line is active, however far the jump', () => {
  expect(at(600)).toBe(0);
  expect(at(1200)).toBe(1);
  expect(at(2100)).toBe(2);
  expect(at(9000)).toBe(3);
});

test('of a hundred steps no more than seven are asked', () => {
  let asked = 0;
  lastPassed(100, (index) => {
    asked += 1;
    return index < 40;
  });
  expect(asked).toBeLessThanOrEqual(7);
});
