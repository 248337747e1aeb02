/** Every language says the same today, each in words of its own. */
import { describe, expect, test } from 'vitest';
import { confirm, confirmedFile, dueIn, type Confirmed } from '../../src/checks/confirmed.ts';
import { formatFault } from '../../src/checks/fault.ts';
import { readTexts } from '../../src/checks/told-text.ts';
import { checkTranslations } from '../../src/checks/translations.ts';
import { hash } from '../../src/tools/hash.ts';

const languages = ['id', 'en', 'ms'];
const chapter = (words: string): string =>
  `---\ntitle: "${words}: judul"\nlayer: economy\n---\n\n<Scrolly graphic="cloth">\n<Step id="opening" scene="whole" alt="${words}: gambar">\n\n## ${words}: kepala\n\n${words}: kalimat.<Cite source="one" />\n\n</Step>\n</Scrolly>\n`;

/** Texts of every kind, other in each language. */
const texts = new Map<string, string>([
  ...languages.flatMap((of): [string, string][] => [
    [`chapters/${of}/01-shop.mdx`, chapter(`kata-${of}`)],
    [`pages/${of}/about.mdx`, `---\ntitle: tentang-${of}\n---\n\nhalaman-${of}\n`],
    [`slides/${of}/01-shop.json`, JSON.stringify({ opening: `nota-${of}` })],
    [`strings/${of}/site.json`, JSON.stringify({ skip: `langkau-${of}`, minutes: '{n} km' })],
  ]),
  ['dictionary/id.json', JSON.stringify({ activities: 'makna-id' })],
  ['dictionary/ms.json', JSON.stringify({ activities: 'makna-ms' })],
  ['data/places.json', JSON.stringify([{ id: 'hall', name: { id: 'Gedung', en: 'Hall', ms: 'Dewan' } }])],
  ['data-changes.json', JSON.stringify([{ id: 'first', title: { id: 'satu-id', en: 'one', ms: 'satu-ms' } }])],
  ['teach/quiz.json', JSON.stringify([{ id: 'claim', question: { id: 'tanya-id', en: 'ask', ms: 'tanya-ms' } }])],
  ['teach/tasks/debate.json', JSON.stringify({ id: 'debate', title: { id: 'debat-id', en: 'debate', ms: 'debat-ms' } })],
]);

const confirmed = (language: string, files = texts): Confirmed =>
  confirm('all', dueIn(language, readTexts(files, languages), languages, hash), {}).confirmed;

/** The faults after some files of the whole and confirmed content have changed; `null` takes one away. */
function faultsWith(changes: Readonly<Record<string, unknown>>): string[] {
  const files = new Map(texts);
  for (const language of languages) files.set(confirmedFile(language), JSON.stringify(confirmed(language)));
  for (const [path, value] of Object.entries(changes)) {
    if (value === null) files.delete(path);
    else files.set(path, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return checkTranslations(files, languages, hash).map(formatFault);
}

test('texts that are confirmed and each their own have no fault', () => {
  expect(faultsWith({})).toEqual([]);
});

describe('a text', () => {
  test('is known by an address of its own, whatever its kind', () => {
    expect(Object.keys(confirmed('ms'))).toEqual([
      'chapters/01-shop.mdx#head',
      'chapters/01-shop.mdx#opening',
      'data-changes.json#first',
      'data/places.json#hall',
      'dictionary#activities',
      'pages/about.mdx',
      'slides/01-shop.json#opening',
      'strings/site.json#minutes',
      'strings/site.json#skip',
      'teach/quiz.json#claim',
      'teach/tasks/debate.json',
    ]);
    expect(Object.keys(confirmed('id'))).toEqual(['dictionary#activities']);
    expect(Object.keys(confirmed('en'))).not.toContain('dictionary#activities');
  });

  test('whose model has changed is stale in every other language, by name and with the way out', () => {
    expect(faultsWith({ 'strings/id/site.json': { skip: 'lompat', minutes: '{n} km' } })).toEqual(
      ['en', 'ms'].map(
        (of) =>
          `strings/${of}/site.json › skip: found a text confirmed before the text in “id” changed, expected it read against the new one in strings/id/site.json, then \`npm run confirm -- strings/site.json#skip\``,
      ),
    );
    const step = faultsWith({ 'chapters/id/01-shop.mdx': chapter('kata-id').replace('kata-id: kalimat', 'kata-id: lain') });
    expect(step).toHaveLength(2);
    for (const part of ['kepala', 'gambar', 'judul'])
      expect(faultsWith({ 'chapters/id/01-shop.mdx': chapter('kata-id').replace(part, 'lain') }), part).toHaveLength(2);
    expect(step[1]).toMatch(/^chapters\/ms\/01-shop\.mdx:7 › opening: found a text confirmed before .*mdx#opening`$/);
  });

  test('is not stale because its sources or its scene have changed', () => {
    const other = chapter('kata-id').replace('source="one"', 'source="one two"').replace('scene="whole"', 'scene="bare"');
    expect(faultsWith({ 'chapters/id/01-shop.mdx': other })).toEqual([]);
  });

  test('of the dictionary is held against the English of the schemas, in Indonesian too', () => {
    const stale = { ...confirmed('id'), 'dictionary#activities': '000000000000' };
    expect(faultsWith({ [confirmedFile('id')]: stale })).toEqual([
      expect.stringMatching(/^dictionary\/id\.json › activities: found a text confirmed before the text in “en” changed/),
    ]);
  });

  test('that nobody has confirmed, and one that is gone, is told', () => {
    const { 'teach/quiz.json#claim': claim, ...rest } = confirmed('ms');
    expect(faultsWith({ [confirmedFile('ms')]: { ...rest, 'teach/quiz.json#clam': claim } })).toEqual([
      'confirmed/ms.json › teach/quiz.json#clam: found the address of no text, expected none, perhaps "teach/quiz.json#claim"; `npm run confirm -- teach/quiz.json#clam` takes it out',
      'teach/quiz.json › claim: found a text that nobody has confirmed, expected it read against teach/quiz.json, then `npm run confirm -- teach/quiz.json#claim`',
    ]);
    expect(faultsWith({ [confirmedFile('ms')]: null })[0]).toMatch(/^confirmed\/ms\.json: found no file/);
  });

  test('of a file that cannot be read in one language is not told as gone', () => {
    for (const path of ['strings/en/site.json', 'slides/ms/01-shop.json', 'dictionary/ms.json', 'pages/ms/about.mdx'])
      expect(faultsWith({ [path]: '{<' }), path).toEqual([]);
  });

  test('of a file that cannot be read is not told as gone', () => {
    expect(faultsWith({ 'teach/quiz.json': '[' })).toEqual([]);
  });
});

describe('confirming', () => {
  const due = dueIn('ms', readTexts(texts, languages), languages, hash);
  const old = { 'strings/site.json#skip': 'old', 'strings/site.json#gone': 'old', 'teach/quiz.json#claim': 'old' };

  test('writes what is asked for, sorted, takes out what is gone, and leaves the rest', () => {
    const next = confirm(['strings/*'], due, old);
    expect(next.count).toBe(3);
    expect(Object.keys(next.confirmed)).toEqual([
      'strings/site.json#minutes',
      'strings/site.json#skip',
      'teach/quiz.json#claim',
    ]);
    expect(next.confirmed['strings/site.json#skip']).toBe(hash('langkau-id'));
    expect(next.confirmed['teach/quiz.json#claim']).toBe('old');
  });
});

describe('a text that equals another language’s', () => {
  const same = (id: string, ms: string, lists: Readonly<Record<string, unknown>> = {}): string[] =>
    faultsWith({
      'data/places.json': [
        { id: 'hall', name: { id: 'Gedung', en: 'Hall', ms: 'Dewan' }, city: 'Shah Alam' },
        { id: 'seoul', name: { id: 'Seoul', en: 'Seoul', ms: 'Seoul' } },
      ],
      'strings/id/site.json': { skip: id, minutes: '{n} km' },
      'strings/ms/site.json': { skip: ms, minutes: '{n} km' },
      ...lists,
    }).filter((fault) => !fault.includes('confirm --'));

  test('is told with both ways out, the short and the long', () => {
    expect(same('Tutup peta', 'Tutup peta')).toEqual([
      'strings/ms/site.json › skip: found "Tutup peta", the same as in id, expected words of its own; or, if ms truly says it so, its words under "id ms" in same-words.json; a name belongs into names.json',
    ]);
    expect(same('Dari mana kami tahu', 'Dari mana kami tahu')[0]).toContain('it whole under "id ms" in confirmed/same.json');
    expect(same('Tutup peta', 'Tutup Peta')).toEqual([]);
  });

  test('is none if it is made of names, numbers, codes and signs', () => {
    for (const text of ['Seoul, 2017', 'MBPJ {n} km²', 'activities.csv', '1.300–1.400', 'Shah Alam (PJ)'])
      expect(same(text, text), text).toEqual([]);
    expect(same('Seoulku', 'Seoulku')).toHaveLength(1);
    expect(same('Tutup Seoul', 'Tutup Seoul')).toHaveLength(1);
    expect(same('Kotak', 'Kotak', { 'names.json': ['Kota'] })).toHaveLength(1);
    expect(same('Akota', 'Akota', { 'names.json': ['kota'] })).toHaveLength(1);
    expect(same('2 Kuala Perlis', '2 Kuala Perlis')).toEqual([]);
    expect(same('2 kuala Perlis', '2 kuala Perlis')).toHaveLength(1);
    expect(same('Kota Baru', 'Kota Baru', { 'names.json': ['Kota Baru'] })).toEqual([]);
  });

  test('is none if it is short and of words that both have', () => {
    const lists = { 'same-words.json': { 'id ms': ['dua', 'kota', 'satu', 'tutup'] } };
    expect(same('Tutup satu kota', 'Tutup satu kota', lists)).toEqual([]);
    expect(same('Tutup kota lama', 'Tutup kota lama', lists)).toHaveLength(1);
    expect(same('Tutup satu dua kota', 'Tutup satu dua kota', lists)).toHaveLength(1);
  });

  test('is none if it is listed whole, and the list holds nothing else', () => {
    const lists = { 'confirmed/same.json': { 'id ms': ['Dari mana kami tahu'] } };
    expect(same('Dari mana kami tahu', 'Dari mana kami tahu', lists)).toEqual([]);
    expect(same('Dari mana', 'Dari mana kami tahu', lists)).toEqual([
      'confirmed/same.json › id ms: found "Dari mana kami tahu", expected only long texts that both languages have today',
    ]);
    expect(same('Satu', 'Dua', { 'same-words.json': { 'ms id': [], 'id ms': ['b', 'a'] } })).toEqual([
      'same-words.json › ms id: found a pair, expected one of id en, id ms, en ms',
      'same-words.json › id ms: found "a", expected it once, in the order of the alphabet: not after "b"',
    ]);
  });
});

describe('the list of names', () => {
  test('is a list of names', () => {
    expect(faultsWith({ 'names.json': '["a",' })).toEqual(['names.json:1:6: found the end of the file, expected a value']);
    expect(faultsWith({ 'names.json': { a: 'b' } })).toEqual(['names.json: found an object, expected a list of names']);
    expect(faultsWith({ 'names.json': ['MBPJ', 7] })).toEqual(['names.json › #2: found 7, expected a name']);
  });
});

describe('a word that only Indonesian has', () => {
  const words = { 'indonesian-only.json': { kantor: 'pejabat', karena: 'kerana' } };
  const inMalay = (text: string, more: Readonly<Record<string, unknown>> = {}): string[] =>
    faultsWith({ ...words, 'strings/ms/site.json': { skip: text, minutes: '{n} km' }, ...more });

  test('is told in every kind of Malay text, with the Malay for it', () => {
    const expected = 'found "Kantornya", which only Indonesian has, expected “pejabatnya”; a name or title that holds it belongs into names.json';
    expect(inMalay('Kantornya dibuka.')).toEqual([`strings/ms/site.json › skip: ${expected}`]);
    const kinds = {
      'chapters/ms/01-shop.mdx': chapter('karena'),
      'pages/ms/about.mdx': '---\ntitle: x\n---\n\nkarena\n',
      'slides/ms/01-shop.json': { opening: 'karena' },
      'dictionary/ms.json': { activities: 'karena' },
      'data/places.json': [{ id: 'hall', name: { id: 'Gedung', en: 'Hall', ms: 'karena' } }],
      'teach/quiz.json': [{ id: 'claim', question: { id: 'tanya-id', en: 'ask', ms: 'karena' } }],
    };
    for (const [path, text] of Object.entries(kinds))
      expect(faultsWith({ ...words, [path]: text })[0], path).toContain('expected “kerana”');
  });

  test('is none within a longer word, in a name of the list, or in another language', () => {
    expect(inMalay('perkantoran, akarena')).toEqual([]);
    expect(inMalay('Kantor Pos Bandung')).toHaveLength(1);
    expect(inMalay('Kantor Pos Bandung', { 'names.json': ['Kantor Pos'] })).toEqual([]);
    expect(faultsWith({ ...words, 'strings/en/site.json': { skip: 'karena', minutes: '{n} km' } })).toEqual([]);
  });
});
