/** Finds texts that say letter for letter what another language says, and should be written anew. */
import { show, type Fault } from './fault.ts';
import { readJsonFile } from './json-file.ts';
import { commonWords, namesFile, readNames } from './names.ts';
import { perhaps } from './nearest.ts';
import type { ToldText } from './told-text.ts';

/** Words that two languages write alike, by pair: `{ "id ms": ["arah"] }`. */
const wordsFile = 'same-words.json';
/** Longer texts that are right in both, by pair, whole: `{ "id ms": ["Festival folklor remaja"] }`. */
const textsFile = 'confirmed/same.json';

/** At most so many common words are the same by chance. */
const most = 3;

/**
 * Every text that equals that of a language before its own, unless it is made of names, numbers, codes and signs only,
 * is short and of words that both languages have, or is on the list; and what stands on the list for nothing.
 */
export function checkSameTexts(
  files: ReadonlyMap<string, string>,
  texts: readonly ToldText[],
  languages: readonly string[],
): Fault[] {
  const shared = readPairs(files, wordsFile, languages);
  const allowed = readPairs(files, textsFile, languages);
  const names = readNames(files, languages);
  const met = new Set<string>();
  const faults = pairsOf(texts, languages).flatMap(({ text, other }) => {
    const pair = `${other.language} ${text.language}`;
    const known = new Set(other.pieces.map((piece) => piece.text));
    const words = new Set(shared.lists[pair]);
    return text.pieces.flatMap((piece) => {
      if (!known.has(piece.text)) return [];
      const common = commonWords(piece.text, names); // none in what is made of names and numbers
      if (common.length <= most && common.every((word) => words.has(word))) return [];
      met.add(`${pair} ${piece.text}`);
      if (allowed.lists[pair]?.includes(piece.text)) return [];
      return [tell(text, { ...piece, language: other.language }, pair, common.length <= most)];
    });
  });
  return [...shared.faults, ...allowed.faults, ...faults, ...leftOver(allowed.lists, met)];
}

function tell(
  { file, record, language }: ToldText,
  same: { field: string | null; text: string; language: string },
  pair: string,
  short: boolean,
): Fault {
  const list = short ? `its words under "${pair}" in ${wordsFile}` : `it whole under "${pair}" in ${textsFile}`;
  const expected = `words of its own; or, if ${language} truly says it so, ${list}; a name belongs into ${namesFile}`;
  return { file, record, field: same.field, found: `${show(same.text)}, the same as in ${same.language}`, expected };
}

/** Each text beside that of every language before its own. */
function pairsOf(texts: readonly ToldText[], languages: readonly string[]): { text: ToldText; other: ToldText }[] {
  const told = new Map(texts.map((text) => [`${text.language} ${text.address}`, text]));
  return texts.flatMap((text) =>
    languages.slice(0, languages.indexOf(text.language)).flatMap((language) => {
      const other = told.get(`${language} ${text.address}`);
      return other ? [{ text, other }] : [];
    }),
  );
}

/** A text that has been written anew since, or is gone. */
const leftOver = (lists: Lists, met: ReadonlySet<string>): Fault[] =>
  Object.entries(lists).flatMap(([pair, list]) =>
    list
      .filter((text) => !met.has(`${pair} ${text}`))
      .map((text) => ({ file: textsFile, record: pair, field: null, found: show(text) }))
      .map((fault) => ({ ...fault, expected: 'only long texts that both languages have today' })),
  );

function readPairs(
  files: ReadonlyMap<string, string>,
  file: string,
  languages: readonly string[],
): { lists: Lists; faults: Fault[] } {
  const text = files.get(file);
  if (text === undefined) return { lists: {}, faults: [] };
  const expected = 'lists of texts by pair of languages';
  const { value, faults } = readJsonFile(file, text, expected);
  if (value === undefined) return { lists: {}, faults };
  const whole = { file, record: null, field: null };
  if (!isLists(value)) return { lists: {}, faults: [...faults, { ...whole, found: show(value), expected }] };
  const pairs = languages.flatMap((later, at) => languages.slice(0, at).map((earlier) => `${earlier} ${later}`));
  const unknown = Object.keys(value)
    .filter((pair) => !pairs.includes(pair))
    .map((record) => ({ ...whole, record, found: 'a pair', expected: `one of ${pairs.join(', ')}` }))
    .map((fault) => ({ ...fault, expected: fault.expected + perhaps(fault.record, pairs) }));
  return { lists: value, faults: [...faults, ...unknown, ...Object.entries(value).flatMap(unsorted(file))] };
}

const unsorted =
  (file: string) =>
  ([record, list]: [string, readonly string[]]): Fault[] => {
    const at = list.findIndex((text, place) => place > 0 && text <= (list[place - 1] ?? ''));
    const expected = `it once, in the order of the alphabet: not after ${show(list[at - 1])}`;
    return at === -1 ? [] : [{ file, record, field: null, found: show(list[at]), expected }];
  };

const isLists = (value: unknown): value is Lists =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((list) => Array.isArray(list) && list.every((text) => typeof text === 'string'));

type Lists = Readonly<Record<string, readonly string[]>>;
