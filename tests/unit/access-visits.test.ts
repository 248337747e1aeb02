/** Which pages are looked at in which way, and what the scorecard counts. */
import { expect, test } from 'vitest';
import { scoreChecks } from '../../src/model/access-score.ts';
import { planVisits } from '../../src/model/access-visits.ts';

const paths = ['/', '/en/', '/ms/', '/chapters/a/', '/chapters/b/', '/en/chapters/a/', '/404.html', '/en/about/'];
const visits = planVisits(paths, ['id', 'en', 'ms']);
const ways = (of: (path: string) => boolean): string[] =>
  [...new Set(visits.filter(({ path }) => of(path)).map(({ theme, size }) => `${theme} ${size}`))].toSorted();

test('every page is seen in light and in dark, on a phone and on a desktop', () => {
  for (const path of paths) {
    const of = visits.filter((visit) => visit.path === path);
    expect(new Set(of.map(({ theme }) => theme)).size, path).toBe(2);
    expect(new Set(of.map(({ size }) => size)).size, path).toBe(2);
  }
});

test('every kind of page is seen in all four ways, also where it has one page only', () => {
  for (const kind of [/^\/(?:en\/|ms\/)?$/, /chapters/, /404/, /about/]) {
    expect(ways((path) => kind.test(path))).toHaveLength(4);
  }
  expect(visits).toHaveLength(6 * 2 + 2 * 4);
});

test('a check that was not run is no check that passed', () => {
  const files = [
    { name: '/x/tests/e2e/access/map.test.ts', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
  ];
  expect(scoreChecks(['axe', 'map'], [0, 3, 0], files)).toEqual([
    { id: 'axe', passed: 2, failed: 1 },
    { id: 'map', passed: 1, failed: 1 },
  ]);
  expect(() => scoreChecks(['axe', 'tree'], [0], files)).toThrow('tree: found no result');
});
