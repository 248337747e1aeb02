import { expect, test } from 'vitest';
import { citationLinks, citationMark, numberCitations, sourceAnchor } from '../../src/model/citation.ts';

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

test('a citation leads to every source it rests on, and is read out as more than a number', () => {
  const html = citationLinks('little-bandung', (_, values) => `Source ${values?.['n']}`)([2, 5]);
  expect(html).toBe(
    '<a class="cite" href="#little-bandung-source-2" aria-label="Source 2">2</a>' +
      '<a class="cite" href="#little-bandung-source-5" aria-label="Source 5">5</a>',
  );
});
