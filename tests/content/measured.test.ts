/** What tools measured is held against its schema like everything else. */
import { expect, test } from 'vitest';
import { checkMeasured } from '../../src/checks/measured.ts';
import { formatFault } from '../../src/checks/fault.ts';
import { accessChecks } from '../../src/schemas/access.ts';

const whole = {
  measured: '2026-11-28',
  browser: 'Chromium 1.2.3',
  axe: '4.14.1',
  pages: 2,
  runs: 4,
  violations: 0,
  checks: accessChecks.map((id) => ({ id, passed: 1, failed: 0 })),
};
const faults = (value: unknown): string[] =>
  checkMeasured(new Map([['measured/access.json', JSON.stringify(value)]])).map(formatFault);

test('a whole run has no fault, and neither has none at all', () => {
  expect(faults(whole)).toEqual([]);
  expect(checkMeasured(new Map())).toEqual([]);
});

test('a check that is missing and a count below nothing are told', () => {
  expect(faults({ ...whole, checks: whole.checks.slice(1) }).join()).toContain('expected each once: axe, keyboard');
  expect(faults({ ...whole, runs: -1 }).join()).toContain('runs');
});
