/** A list of words of our own beside a dictionary: one a line, in the order of the alphabet; `#` opens a remark. */
import type { Fault } from './fault.ts';

/** A list as read: its words in the order of the file. */
export interface SpellingList {
  /** Path of the file, as faults name it. */
  file: string;
  words: readonly string[];
  /** The same words, for looking up. */
  known: ReadonlySet<string>;
}

export const readSpellingList = (file: string, text: string): SpellingList => {
  const words = text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
  return { file, words, known: new Set(words) };
};

/**
 * The entry that allows a word, if any: one in small letters allows it with a capital too, one with a capital only as
 * it stands.
 */
export const entryFor = (word: string, { known }: SpellingList): string | null =>
  [word, word.toLowerCase()].find((form) => known.has(form)) ?? null;

/** What stands at the wrong place or twice. */
export const checkOrder = ({ file, words }: SpellingList): Fault[] =>
  words.flatMap((word, at) => {
    const before = words[at - 1];
    if (before === undefined || compare(before, word) < 0) return [];
    const expected = `it once, in the order of the alphabet: not after "${before}"`;
    return [{ file, record: null, field: null, found: `"${word}"`, expected }];
  });

const collator = new Intl.Collator('en', { sensitivity: 'base' });

const compare = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
