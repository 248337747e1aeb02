import { expect, test } from 'vitest';
import { activeStep } from '../../src/model/active-step.ts';

const at = (scroll: number) =>
  [0, 600, 1500, 1900].map((top) => ({ top: top + 1000 - scroll, bottom: top + 1600 - scroll, line: 400 }));

test('no step is active before the first has passed its line', () => {
  expect(activeStep(at(0))).toBe(-1);
  expect(activeStep([])).toBe(-1);
});

test('the last step that has passed its line is active, however far the jump', () => {
  expect(activeStep(at(600))).toBe(0);
  expect(activeStep(at(1200))).toBe(1);
  expect(activeStep(at(2100))).toBe(2);
  expect(activeStep(at(9000))).toBe(3);
});
