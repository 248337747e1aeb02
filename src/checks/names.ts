/** Tells names and codes from words: what no language writes in its own way. */
import { show, type Fault } from './fault.ts';
import { readJsonFile } from './json-file.ts';

/** A word of a text, and whether it opens a sentence, where a capital says nothing. */
interface Word {
  word: string;
  opens: boolean;
}

/** Names and titles that stay as they are: `["Common Cartridge"]`. */
export const namesFile = 'names.json';

/** Files and fields of the dataset that hold names. */
const named: Readonly<Record<string, readonly string[]>> = {
  activities: ['actors'],
  places: ['name', 'city'],
  'sister-cities': ['city', 'country'],
  sources: ['publisher', 'title'],
};

const wordPattern = /\p{L}[\p{L}\p{M}\p{N}]*(?:[’'.-][\p{L}\p{N}]+)*/gu;

/** Words in order; places for values, numbers and signs are none. */
function wordsOf(text: string): Word[] {
  const bare = text.replace(/\{\w+\}/g, '0');
  return [...bare.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word,
    opens: /(?:^|[.!?:;·])[\s“”‘’"(]*$/.test(bare.slice(0, index)),
  }));
}

/** Words that a language would write in its own way: no name, and no code such as `MBPJ`, `activities.csv` or `km²`. */
export const commonWords = (text: string, names: readonly string[]): string[] =>
  wordsOf(without(text, names))
    .filter(({ word, opens }) => !isCode(word) && (opens || !/^\p{Lu}/u.test(word)))
    .map(({ word }) => word.toLowerCase());

const isCode = (word: string): boolean => /.\p{Lu}|\p{N}|\.\p{Ll}/u.test(word) || units.has(word);

/** Signs that stand for words. */
const units = new Set(['km', 'kB', 'm']);

/** A text with its names taken out. */
export const without = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => (rest.includes(name) ? rest.replace(pattern(name), '0') : rest), text);

const pattern = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');

/** All faults of the list of names. */
export function checkNames(files: ReadonlyMap<string, string>): Fault[] {
  const text = files.get(namesFile);
  if (text === undefined) return [];
  const whole = { file: namesFile, record: null, field: null };
  const { value, faults } = readJsonFile(namesFile, text, 'a list of names');
  if (value === undefined) return faults;
  if (!Array.isArray(value)) return [...faults, { ...whole, found: show(value), expected: 'a list of names' }];
  const odd = value.flatMap((name: unknown, place) =>
    typeof name === 'string' && name !== ''
      ? []
      : [{ ...whole, record: `#${place + 1}`, found: show(name), expected: 'a name' }],
  );
  return [...faults, ...odd];
}

/** Names of the list, and those that the dataset gives alike in every language; the longest first. */
export function readNames(files: ReadonlyMap<string, string>, languages: readonly string[]): string[] {
  const values = Object.entries(named).flatMap(([name, fields]) =>
    rowsOf(files.get(`data/${name}.json`)).flatMap((row) =>
      isObject(row) ? fields.flatMap((field) => [row[field]].flat()) : [],
    ),
  );
  const found = values.flatMap((value) => nameIn(value, languages));
  const listed = rowsOf(files.get(namesFile)).filter((name) => typeof name === 'string');
  return [...new Set([...found, ...listed])].filter(Boolean).toSorted((a, b) => b.length - a.length);
}

function nameIn(value: unknown, languages: readonly string[]): string[] {
  if (typeof value === 'string') return [value];
  if (!isObject(value)) return [];
  const [first, ...others] = languages.flatMap((language) => value[language] ?? []);
  return typeof first === 'string' && others.every((other) => other === first) ? [first] : [];
}

function rowsOf(text: string | undefined): unknown[] {
  try {
    const rows: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(rows) ? rows : [];
  } catch {
    return [];
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
