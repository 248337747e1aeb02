import { expect, test } from 'vitest';
import { citationMark, numberCitations, sourceAnchor } from '../../src/model/citation.ts';

const link = (numbers: readonly number[]): string => `[${numbers.join(',')}]`;

test('sources are numbered by first appearance and keep their number', () => {
  const html = `a${citationMark(['x', 'y'])} b${citationMark(['y'])} c${citationMark(['z', 'x'])}`;
  expect(numberCitations(html, link)).toEqual({ html: 'a[1,2] b[2] c[3,1]', sources: ['x', 'y', 'z'] });
});

test('a text without citations stays as it is', () => {
  expect(numberCitations('<p>plain</p>', link)).toEqual({ html: '<p>plain</p>', sources: [] });
});

test('an anchor names chapter and number', () => {
  expect(sourceAnchor('two-cities', 3)).toBe('two-cities-source-3');
});
