/** Spelling of the real content by the real dictionaries: a planted slip in each language goes red. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkSpelling, type SpelledText } from '../../src/checks/spelling.ts';
import { readSpelled } from '../../src/tools/spelled.ts';

let read: Awaited<ReturnType<typeof readSpelled>>;

beforeAll(async () => {
  read = await readSpelled(join(import.meta.dirname, '../..'));
}, 120_000);

const unknown = (language: string, text: string): string[] => {
  const planted: SpelledText = { language, file: 'planted', record: null, pieces: [{ field: null, text }] };
  const faults = checkSpelling([planted], read.spellers, read.names);
  return faults.filter(({ file }) => file === 'planted').map(({ found }) => found);
};

test('every word is known, and every word of the lists is needed', () => {
  expect(checkSpelling(read.texts, read.spellers, read.names)).toEqual([]);
}, 120_000);

test('every language, guides and comments are among the texts', () => {
  const files = read.texts.map(({ language, file }) => `${language} ${file}`);
  for (const language of ['id', 'en', 'ms']) {
    for (const folder of ['strings', 'slides', 'chapters', 'pages'])
      expect(files.some((file) => file.startsWith(`${language} content/${folder}/${language}/`)), folder).toBe(true);
    for (const name of ['data/activities', 'teach/quiz', 'links'])
      expect(files).toContain(`${language} content/${name}.json`);
  }
  for (const guide of ['README.md', 'CONTRIBUTING.md', 'content/README.md', 'src/tools/spell.ts'])
    expect(files.some((file) => file.startsWith(`code ${guide}:`)), guide).toBe(true);
});

describe.each([
  ['id', 'Kota itu menandatagani perjanjian.', 'menandatagani'],
  ['en', 'The council recieved a letter.', 'recieved'],
  ['ms', 'Majlis itu menandatagani perjanjian.', 'menandatagani'],
  ['code', 'Reads the seperate files.', 'seperate'],
])('%s', (language, text, slip) => {
  test('tells a planted slip, and nothing else of its sentence', () => {
    expect(unknown(language, text)).toEqual([`"${slip}"`]);
  });
});

test('English is British, and a word of one language is unknown in another', () => {
  expect(unknown('en', 'The colour of the center')).toEqual(['"center"']);
  expect(unknown('en', 'kegiatan')).toEqual(['"kegiatan"']);
  expect(unknown('id', 'bahagian')).toEqual(['"bahagian"']);
  expect(unknown('ms', 'kesepakatannya neighbourhood')).toContain('"neighbourhood"');
}, 60_000);
