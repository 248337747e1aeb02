/** The table of scores and its place in the README. */
import { expect, test } from 'vitest';
import { middle, placeScores, writeScoreTable } from '../../src/model/score-table.ts';

const scores = { performance: 99, accessibility: 100, 'best-practices': 98, seo: 100 };
const table = writeScoreTable([{ path: '/', scores }], { date: '2026-11-25', version: '13.5.0' });

test('one slow run of three does not decide', () => {
  expect(middle([99, 40, 98])).toBe(98);
});

test('the table says when and by which Lighthouse, and has a row a page', () => {
  expect(table).toContain('Lighthouse 13.5.0, 2026-11-25');
  expect(table).toMatch(/\| `\/` +\| +99 \| +100 \| +98 \| +100 \|/);
});

test('a new table takes the place of the old one and leaves the words around it', () => {
  const document = 'Before.\n\n<!-- scores:start -->\nold\n<!-- scores:end -->\n\nAfter.\n';
  const placed = placeScores(document, table);
  expect(placed).toBe(`Before.\n\n<!-- scores:start -->\n\n${table}\n\n<!-- scores:end -->\n\nAfter.\n`);
  expect(placeScores(placed, table)).toBe(placed);
});

test('a document without a place for it is left alone and named', () => {
  expect(() => placeScores('Words.', table)).toThrow('README.md: found no place for the scores');
});
