/** Sentences with a number or a month need a source. */
import { describe, expect, test } from 'vitest';
import { faultsAfter, rewrite } from './small-content.ts';

/** The faults of a chapter that says `words` in a paragraph of its own, in one language. */
function saying(words: string, language = 'en'): string[] {
  const path = `chapters/${language}/02-the-visit.mdx`;
  return faultsAfter((content) => rewrite(content, path, '\n<More', `\n${words}\n\n<More`));
}

const fault = (start: string, number: string, language = 'en') =>
  `chapters/${language}/02-the-visit.mdx:16 › hall: found “${start} …” without a source, expected a <Cite> after the sentence, as it says “${number}”`;

describe('a sentence without a source', () => {
  test.each([
    ['A shop opened there in 2016.', 'A shop opened there in 2016.', '2016'],
    ['About 1,300 km lie between.', 'About 1,300 km lie between.', '1,300'],
    ['In October it opened its doors to all.', 'In October it opened its doors', 'October'],
    ['Five years went by.', 'Five years went by.', 'Five'],
    ['A *hundred* threads.', 'A hundred threads.', 'hundred'],
  ])('is told for its number or month: %s', (words, start, number) => {
    expect(saying(words)).toEqual([fault(start, number)]);
  });

  test.each([
    ['Pada Mei toko itu tutup.', 'Pada Mei toko itu tutup.', 'Mei'],
    ['Lima tahun berlalu.', 'Lima tahun berlalu.', 'Lima'],
    ['Panjangnya 1.300 kilometer.', 'Panjangnya 1.300 kilometer.', '1.300'],
    ['Ada seratus benang.', 'Ada seratus benang.', 'seratus'],
  ])('is told in Indonesian: %s', (words, start, number) => {
    expect(saying(words, 'id')).toEqual([fault(start, number, 'id')]);
  });

  test.each(['Someone and often, maybe.', 'It may be so.', 'One more time.', 'Was it 2016?', '“Was it 2016?”'])(
    'is free without a number, and so is a question: %s',
    (words) => {
      expect(saying(words)).toEqual([]);
    },
  );

  test('is free in Indonesian when a number word is only a part of a word', () => {
    expect(saying('Keduanya dan beribu kata.', 'id')).toEqual([]);
  });

  test('is told alone, not the cited one beside it', () => {
    expect(saying('It opened in 2016.<Cite source="news" /> It closed in 2017. Then it was gone.<Cite source="news" />')).toEqual([
      fault('It closed in 2017.', '2017'),
    ]);
    expect(saying('It opened in 2016. It closed in 2017.<Cite source="news" />')).toEqual([fault('It opened in 2016.', '2016')]);
  });

  test('is told inside what unfolds and inside a claim', () => {
    for (const element of ['<More summary="More">', '<Claim>']) {
      const end = `</${/\w+/.exec(element)?.[0] ?? ''}>`;
      const faults = faultsAfter((content) =>
        rewrite(content, 'chapters/en/02-the-visit.mdx', '\n<More', `\n${element}\n\nIn 2016.\n\n${end}\n\n<More`),
      );
      expect(faults).toEqual([fault('In 2016.', '2016').replace(':16', ':18')]);
    }
  });

  test('is told in a component on one line, but not when that is a large number', () => {
    expect(saying('<Claim>In 2016.</Claim>')).toEqual([fault('In 2016.', '2016')]);
    expect(saying('<Big tone="economy">2016</Big>')).toEqual([]);
  });

  test('is told in a list', () => {
    expect(saying('- in 2016')).toEqual([fault('in 2016', '2016')]);
  });
});

describe('a sentence with a source', () => {
  test.each([
    'It opened in 2016.<Cite source="news" />',
    'It opened in 2016. <Cite source="news" /> Then it closed.',
    'It opened in 2016,<Cite source="news" /> and closed.',
    'It is “from 2016.”<Cite source="news" /> So they say.',
    'It opened in 2016<Cite source="news" />.',
  ])('is free: %s', (words) => {
    expect(saying(words)).toEqual([]);
  });
});
