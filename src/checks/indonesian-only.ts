/** Finds words in Malay texts that only Indonesian has. */
import { show, type Fault } from './fault.ts';
import { readJsonFile } from './json-file.ts';
import { namesFile, readNames, without } from './names.ts';
import type { ToldText } from './told-text.ts';

/** Each such word with what Malaysians say: `{ "karena": "kerana" }`. */
const file = 'indonesian-only.json';
const language = 'ms';

/** Endings that either language puts to any word. */
const endings = 'nya|lah|kah';

/** Every such word of a Malay text, but in the names and titles of the list and of the dataset. */
export function checkIndonesianOnly(
  files: ReadonlyMap<string, string>,
  texts: readonly ToldText[],
  languages: readonly string[],
): Fault[] {
  const text = files.get(file);
  if (text === undefined || !languages.includes(language)) return [];
  const { value, faults } = readJsonFile(file, text, 'words');
  const list = Object.entries(isWords(value) ? value : {});
  const words = new Map(list);
  const names = readNames(files, languages);
  return [
    ...faults,
    ...unsorted(list.map(([word]) => word)),
    ...texts
      .filter((told) => told.language === language)
      .flatMap((told) =>
        told.pieces.flatMap(({ field, text: said }) =>
          wordsIn(said, words, names).map(({ found, malay }) => ({
            file: told.file,
            record: told.record,
            field,
            found: `${show(found)}, which only Indonesian has`,
            expected: `“${malay}”; a name or title that holds it belongs into ${namesFile}`,
          })),
        ),
      ),
  ];
}

function wordsIn(text: string, words: ReadonlyMap<string, string>, names: readonly string[]) {
  const met = matches(text, words);
  return met.length === 0 ? met : matches(without(text, names), words);
}

function matches(text: string, words: ReadonlyMap<string, string>): { found: string; malay: string }[] {
  const all = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return [...new Set(all)].flatMap((found) => {
    const whole = found.toLowerCase();
    const [, stem = whole, ending = ''] = new RegExp(`^(.+?)(${endings})$`).exec(whole) ?? [];
    const own = words.get(whole);
    const malay = own ?? words.get(stem);
    return malay === undefined ? [] : [{ found, malay: own === undefined ? malay + ending : malay }];
  });
}

function unsorted(words: readonly string[]): Fault[] {
  const at = words.findIndex((word, place) => place > 0 && word < (words[place - 1] ?? ''));
  const expected = `it in the order of the alphabet: not after ${show(words[at - 1])}`;
  return at === -1 ? [] : [{ file, record: null, field: words[at] ?? null, found: 'it here', expected }];
}

const isWords = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((word) => typeof word === 'string');
