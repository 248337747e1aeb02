import { expect, test } from 'vitest';
import { bindPairs } from '../../src/model/typography.ts';

const bound = (text: string): string => bindPairs(`<p>${text}</p>`).replaceAll('\u00a0', '_');

test.each([
  ['about 1,300 km away', 'about 1,300_km away'],
  ['sekitar 1.300 kilometer', 'sekitar 1.300_kilometer'],
  ['over 65 per cent', 'over 65_per cent'],
  ['2,5 juta orang', '2,5_juta orang'],
  ['on 4 October 2016', 'on 4_October 2016'],
  ['pada 27 November 2015', 'pada 27_November 2015'],
  ['Oded M. Danial', 'Oded M._Danial'],
  ['pasal 30', 'pasal_30'],
  ['97.2 square kilometres', '97.2_square kilometres'],
  ['selama 14 bulan', 'selama 14_bulan'],
])('%j stays together', (text, expected) => {
  expect(bound(text)).toBe(`<p>${expected}</p>`);
});

test.each(['In 2016 October came', '21 products', 'ends there. Then it'])('%j may break', (text) => {
  expect(bound(text)).toBe(`<p>${text}</p>`);
});

test('tags and their attributes are left alone', () => {
  const html = '<a title="4 October 2016" href="#x">x</a>';
  expect(bindPairs(html)).toBe(html);
});
