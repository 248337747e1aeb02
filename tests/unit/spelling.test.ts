/** Spelling: which words are asked, what a dictionary and a list allow, and what a fault says. */
import { describe, expect, test } from 'vitest';
import { readComments, readMarkdown } from '../../src/checks/english-of-code.ts';
import { formatFault } from '../../src/checks/fault.ts';
import { partsOf, spelledWords } from '../../src/checks/spelled-words.ts';
import { checkSpelling, type Speller } from '../../src/checks/spelling.ts';
import { readSpellingList } from '../../src/checks/spelling-list.ts';

const speller = (words: string, list = '', endings: string[] = []): Speller => ({
  knows: (word) => words.split(' ').includes(word.toLowerCase()),
  suggest: () => ['kota'],
  endings,
  lists: [readSpellingList('content/spelling/id.txt', list)],
});

const check = (text: string, of: Speller, names: string[] = []): string[] =>
  checkSpelling(
    [{ language: 'id', file: 'content/strings/id/site.json', record: null, pieces: [{ field: 'skip', text }] }],
    new Map([['id', of]]),
    names,
  ).map(formatFault);

describe('words of a text', () => {
  test('are those between signs, with their hyphens and apostrophes', () => {
    expect(spelledWords('Kota-kota, “tahun” Bandung’s (2015).')).toEqual(['Kota-kota', 'tahun', "Bandung's"]);
  });

  test('are no addresses, names of files, codes, places for values, letters or numbers', () => {
    expect(spelledWords('{n} of https://a.example/b, activities.csv, #step, a@b.id, `code`, 4km, x')).toEqual(['of']);
    expect(partsOf('MBPJ-nya')).toEqual(['nya']);
  });
});

describe('an unknown word', () => {
  test('is told with file, field, the nearest words and the list that could take it', () => {
    expect(check('Kotta ini', speller('kota ini'))).toEqual([
      'content/strings/id/site.json › skip: found "Kotta", expected perhaps "kota"; if it is right, it in content/spelling/id.txt',
    ]);
  });

  test('is known by its stem with an ending of the language, but not by an unknown stem', () => {
    expect(check('kotanya', speller('kota', '', ['nya']))).toEqual([]);
    expect(check('kottanya', speller('kota', '', ['nya']))).toHaveLength(1);
  });

  test('is known as a part of a name', () => {
    expect(check('Alun Alun ini', speller('ini'), ['Alun Alun'])).toEqual([]);
  });
});

describe('a list of our own', () => {
  test('allows a small word with a capital, but a name only as it stands', () => {
    expect(check('Tenun Jaya', speller('', 'Jaya\ntenun'))).toEqual([]);
    expect(check('tenun jaya', speller('', 'Jaya\ntenun'))[0]).toContain('found "jaya"');
  });

  test('holds nothing twice, out of order, or without need', () => {
    expect(check('beta alfa', speller('', 'beta\nalfa'))[0]).toContain('not after "beta"');
    expect(check('alfa', speller('', 'alfa\nalfa'))[0]).toContain('it once');
    expect(check('kota', speller('kota', '# remark\nkota'))[0]).toContain('found "kota", expected only words that');
  });
});

describe('English beside the content', () => {
  test('is in comments, each with its line, and in no other part of code', () => {
    const code = "/** One. */\nconst glob = '**/*.html'; // two\n  <!-- three -->\nconst url = 'https://x';";
    expect(readComments('a.ts', code).map(({ file, pieces }) => [file, pieces[0]?.text.trim()])).toEqual([
      ['a.ts:1', '* One.'],
      ['a.ts:2', 'two'],
      ['a.ts:3', 'three'],
    ]);
  });

  test('is in Markdown, but not in its code, addresses and tables of other languages', () => {
    const text =
      'See [us](https://x/y) `kode`.\n\n```\nkode\n```\n<!-- other languages -->\nkata\n<!-- English -->\nEnd';
    const words = readMarkdown('a.md', text).flatMap(({ file, pieces }) => [
      file,
      ...spelledWords(pieces[0]?.text ?? ''),
    ]);
    expect(words).toEqual(['a.md:1', 'See', 'us', 'a.md:9', 'End']);
  });
});
