/** Two languages of a step: block is set beside block, prose beside prose, or all beside all. */
import { expect, test } from 'vitest';
import { citationMark } from '../../src/model/citation.ts';
import { besides } from '../../src/model/side-address.ts';
import {
  isSame,
  keepTogether,
  matchChapter,
  matchStep,
  splitBlocks,
  stepEnd,
  stepMark,
} from '../../src/model/side-by-side.ts';

const link = (numbers: readonly number[]): string => `[${numbers.join()}]`;
const step = (id: string, html: string): string => `${stepMark(id)}${html}${stepEnd}`;

test('blocks are the outermost elements, whatever their attributes and insides hold', () => {
  const blocks = [
    '<p class="direction wide">a <b>b</b><svg><path d="M1>2"></path><path d="M3"/></svg></p>',
    '<dl class="figures"><div><dt>1</dt><dd>2<br></dd></div></dl>',
    '<p>c</p>',
  ];
  expect(splitBlocks(`\n${blocks.join('\n')}\n`)).toEqual([
    { kind: 'p.direction', html: blocks[0] },
    { kind: 'dl.figures', html: blocks[1] },
    { kind: 'p', html: blocks[2] },
  ]);
});

test('the same kinds in the same order stand block beside block', () => {
  const rows = matchStep('<h2 class="x">H</h2><p>a</p><p>b</p>', '<h2>G</h2><p>c</p><p>d</p>');
  expect(rows).toEqual([
    { kind: 'heading', first: 'H', second: 'G' },
    { kind: 'words', first: '<p>a</p>', second: '<p>c</p>' },
    { kind: 'words', first: '<p>b</p>', second: '<p>d</p>' },
  ]);
});

test('what only one language adorns its prose with stays with that prose', () => {
  const rows = matchStep('<p class="direction">→</p><p>a</p><p>b</p>', '<p>c</p><div class="record">r</div><p>d</p>');
  expect(rows.map(({ first, second }) => [first, second])).toEqual([
    ['<p class="direction">→</p><p>a</p>', '<p>c</p><div class="record">r</div>'],
    ['<p>b</p>', '<p>d</p>'],
  ]);
});

test('where one language has more prose, all stands beside all; nothing is lost', () => {
  const rows = matchStep('<p>a</p><div class="claim">b</div>', '<p>c</p>');
  expect(rows).toEqual([{ kind: 'words', first: '<p>a</p><div class="claim">b</div>', second: '<p>c</p>' }]);
  expect(matchStep('<p>a</p><dl class="figures">f</dl>', '<dl class="figures">g</dl>')).toHaveLength(1);
});

test('longer reading of one language alone leaves the other side empty', () => {
  const rows = matchStep('<p>a</p><aside class="side-more"><h3>More</h3><p>b</p></aside>', '<p>c</p>');
  expect(rows.slice(1)).toEqual([
    { kind: 'more', first: 'More', second: '' },
    { kind: 'more-words', first: '<p>b</p>', second: '' },
  ]);
});

test('citations of both languages share one list, numbered in the order of the rows', () => {
  const first = step('a', `<p>one${citationMark(['x'])}</p><p>two${citationMark(['y'])}</p>`);
  const second = step('a', `<p>three${citationMark(['z'])}</p><p>four${citationMark(['x', 'y'])}</p>`);
  const { steps, sources } = matchChapter(first, second, link);
  expect(sources).toEqual(['x', 'z', 'y']);
  expect(steps[0]?.rows.map((row) => [row.first, row.second])).toEqual([
    ['<p>one[1]</p>', '<p>three[2]</p>'],
    ['<p>two[3]</p>', '<p>four[1,3]</p>'],
  ]);
});

test('a step that the other language lacks is told by its id', () => {
  expect(() => matchChapter(step('lone', '<p>a</p>'), '', link)).toThrow('"lone"');
});

test('what announces words is kept with the first of them', () => {
  const row = (kind: 'big' | 'heading' | 'words' | 'more' | 'more-words') => ({ kind, first: 'a', second: 'b' });
  const rows = [row('big'), row('heading'), row('words'), row('words'), row('more'), row('more-words')];
  expect(keepTogether(rows).map((group) => group.map(({ kind }) => kind))).toEqual([
    ['big', 'heading', 'words'],
    ['words'],
    ['more', 'more-words'],
  ]);
});

test('texts that differ by markup only are the same', () => {
  expect(isSame({ kind: 'big', first: '<p class="a">2006</p>', second: '<p> 2006 </p>' })).toBe(true);
  expect(isSame({ kind: 'big', first: '<p>14 bulan</p>', second: '<p>14 months</p>' })).toBe(false);
});

test('another language keeps its neighbour, and swaps where it would stand beside itself', () => {
  expect(besides('id', 'en', 'ms')).toBe('ms');
  expect(besides('ms', 'en', 'ms')).toBe('en');
});
