/** What a run in other browser engines wrote is checked like what people write. */
import { describe, expect, test } from 'vitest';
import { checkEngines } from '../../src/checks/engines.ts';
import { formatFault } from '../../src/checks/fault.ts';
import type { Engines } from '../../src/schemas/engines.ts';
import { createEngines } from './small-engines.ts';

const file = 'measured/engines.json';
const languages = { languages: ['id', 'en'], unfinished: [] };
const after = (change: (run: Engines) => void): string[] => {
  const run = JSON.parse(createEngines()) as Engines;
  change(run);
  return checkEngines(new Map([[file, JSON.stringify(run)]]), languages).map(formatFault);
};

describe('the run in other engines', () => {
  test('has every check once in every engine', () => {
    expect(after(() => undefined)).toEqual([]);
    expect(after(({ engines }) => void engines[0]?.checks.splice(1, 1, { id: 'map', passed: 1, failed: 0 }))).toEqual([
      `${file} › engines.0.checks: found no language, expected every check once`,
    ]);
  });

  test('tells differences in every language, of engines that ran, each once', () => {
    const difference = { id: 'no-ink', engines: ['Gecko'], what: { id: 'Tanpa tinta', en: 'No ink' } };
    const withAll = (...all: object[]): string[] =>
      after((run) => run.differences.push(...(all as Engines['differences'])));
    expect(withAll(difference)).toEqual([]);
    expect(withAll({ ...difference, what: { en: 'No ink' } })).toEqual([
      `${file} › differences.0.what.id: found nothing, expected a text`,
    ]);
    expect(withAll({ ...difference, engines: ['Presto'] })).toEqual([
      `${file} › differences.0.engines: found "Presto", expected one of Gecko`,
    ]);
    expect(withAll(difference, difference)).toEqual([
      `${file} › differences.1.id: found "no-ink", expected an id that no other record has`,
    ]);
  });

  test('is there', () => {
    expect(checkEngines(new Map(), languages).map(formatFault)).toEqual([
      `${file}: found no file, expected what the last run in other engines found`,
    ]);
  });
});
