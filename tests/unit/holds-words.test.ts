import { expect, test } from 'vitest';
import { holdsWords } from '../../src/model/holds-words.ts';

const text = 'Ridwan Kamil Resmikan Toko ‘Little Bandung’. detikcom, 4 Oktober 2016. Café';

test.each(['bandung', 'TOKO  kamil', 'cafe', '2016 detik', '', '   '])('“%s” is held', (typed) => {
  expect(holdsWords(text, typed)).toBe(true);
});

test('every word has to stand in the text', () => {
  expect(holdsWords(text, 'bandung suwon')).toBe(false);
});
