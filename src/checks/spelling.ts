/** Holds every word of a text against the dictionary of its language and the lists of our own words. */
import type { Fault } from './fault.ts';
import { without } from './names.ts';
import { partsOf, spelledWords } from './spelled-words.ts';
import { checkOrder, entryFor, type SpellingList } from './spelling-list.ts';
import type { ToldText } from './told-text.ts';

/** A dictionary of one language. */
export interface Speller {
  /** Whether it has the word; a capital at the start of one that it has in small letters is no matter. */
  knows: (word: string) => boolean;
  /** The nearest words that it has, the best first; may be none. */
  suggest: (word: string) => readonly string[];
  /** Endings that may follow any word that it has, such as `nya`. */
  endings: readonly string[];
  /** Lists that it is widened by. */
  lists: readonly SpellingList[];
}

/** A text in one language: where it stands and its pieces. */
export type SpelledText = Pick<ToldText, 'language' | 'file' | 'record' | 'pieces'>;

/**
 * Every unknown word once a piece, with the nearest that are known; then what is out of order in the lists, or stands
 * there although nothing needs it.
 * @param spellers  by language; a text in another language is not checked
 * @param names     names that stay as they are, the longest first
 */
export function checkSpelling(
  texts: readonly SpelledText[],
  spellers: ReadonlyMap<string, Speller>,
  names: readonly string[],
): Fault[] {
  const needed = new Set<string>();
  const faults = texts.flatMap((text) => {
    const speller = spellers.get(text.language);
    if (!speller) return [];
    return text.pieces.flatMap(({ field, text: words }) =>
      [...new Set(spelledWords(without(words, names)))]
        .flatMap((word) => unknownIn(word, speller, needed))
        .map((word) => tell(text, field, word, speller)),
    );
  });
  const lists = [...new Set([...spellers.values()].flatMap((speller) => speller.lists))];
  return [...faults, ...lists.flatMap((list) => [...checkOrder(list), ...unneeded(list, needed)])];
}

/** The parts of a word that nothing knows. Notes which entries of lists were needed. */
function unknownIn(word: string, speller: Speller, needed: Set<string>): string[] {
  if (knows(word, speller, needed)) return [];
  return partsOf(word).filter((part) => !knows(part, speller, needed));
}

function knows(word: string, speller: Speller, needed: Set<string>): boolean {
  const stems = [word, ...speller.endings.flatMap((ending) => stemOf(word, ending))];
  if (stems.some((stem) => speller.knows(stem))) return true;
  return speller.lists.some((list) =>
    stems.some((stem) => {
      const entry = entryFor(stem, list);
      if (entry !== null) needed.add(`${list.file} ${entry}`);
      return entry !== null;
    }),
  );
}

/** Shortest stem that an ending may follow, in letters. */
const shortest = 3;

const stemOf = (word: string, ending: string): string[] =>
  word.endsWith(ending) && word.length - ending.length >= shortest ? [word.slice(0, -ending.length)] : [];

function tell({ file, record }: SpelledText, field: string | null, word: string, speller: Speller): Fault {
  const near = speller.suggest(word).map((other) => `"${other}"`);
  const list = speller.lists.at(-1)?.file ?? 'a list';
  const expected = `${near.length > 0 ? `perhaps ${near.join(' or ')}` : 'a known word'}; if it is right, it in ${list}`;
  return { file, record, field, found: `"${word}"`, expected };
}

const unneeded = ({ file, words }: SpellingList, needed: ReadonlySet<string>): Fault[] =>
  words
    .filter((word) => !needed.has(`${file} ${word}`))
    .map((word) => ({ file, record: null, field: null, found: `"${word}"` }))
    .map((fault) => ({ ...fault, expected: 'only words that a text has and no dictionary knows' }));
