/** Checks the interface words: the same keys and places for values in every language, plain text in all. */
import { plainText } from '../schemas/text.ts';
import { show, type Fault } from './fault.ts';
import { readJsonFile } from './json-file.ts';
import type { Languages } from './rule.ts';
import { checkShape } from './shape.ts';

/** All faults of `strings/<language>/*.json`. */
export function checkStrings(
  files: ReadonlyMap<string, string>,
  languages: readonly string[],
  unfinished: readonly string[] = [],
): Fault[] {
  const read = [...files].flatMap(([file, text]) => {
    const [, language, name] = /^strings\/([^/]+)\/([^/]+\.json)$/.exec(file) ?? [];
    return name && language && languages.includes(language) ? [readWords({ file, language, name }, text)] : [];
  });
  const names = [...new Set(read.map(({ name }) => name))];
  return [
    ...read.flatMap(({ faults }) => faults),
    ...names.flatMap((name) =>
      compare(
        name,
        read.filter((words) => words.name === name),
        { languages, unfinished },
      ),
    ),
    ...languages.flatMap((language) => checkKeysOnce(read.filter((words) => words.language === language))),
  ];
}

function readWords(of: { file: string; language: string; name: string }, text: string): Words {
  const { file } = of;
  const { value, faults } = readJsonFile(file, text, 'an object of texts');
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (value !== undefined && !isObject) {
    faults.push({ file, record: null, field: null, found: show(value), expected: 'an object of texts' });
  }
  const entries = isObject ? Object.entries(value) : null;
  for (const [key, word] of entries ?? []) {
    faults.push(...checkShape(word, plainText, []).map((problem) => ({ file, record: null, ...problem, field: key })));
  }
  return { ...of, faults, words: entries && new Map(entries.map(([key, word]) => [key, String(word)])) };
}

/** Compares the files of one name: a key that one has, all finished languages have; its places are those of the first. */
function compare(name: string, read: readonly Words[], { languages, unfinished }: Languages): Fault[] {
  const missing = languages
    .filter((language) => !unfinished.includes(language))
    .filter((language) => !read.some((words) => words.language === language))
    .map((language) => ({ file: `strings/${language}/${name}`, record: null, field: null }))
    .map((where) => ({ ...where, found: 'no file', expected: 'the words, as another language has them' }));
  const owners = new Map<string, { file: string; word: string }>();
  for (const { file, words } of inOrder(read, languages)) {
    for (const [key, word] of words ?? []) if (!owners.has(key)) owners.set(key, { file, word });
  }
  const faults = read.flatMap(({ file, language, words }) =>
    [...owners].flatMap(([key, owner]) => {
      if (words === null) return [];
      const where = { file, record: null, field: key };
      const word = words.get(key);
      if (word === undefined && unfinished.includes(language)) return [];
      if (word === undefined) return [{ ...where, found: 'nothing', expected: `a text, as in ${owner.file}` }];
      const [found, expected] = [places(word), places(owner.word)];
      return found === expected ? [] : [{ ...where, found, expected: `${expected}, as in ${owner.file}` }];
    }),
  );
  return [...missing, ...faults];
}

/** A key in two files of one language would overwrite itself. */
function checkKeysOnce(read: readonly Words[]): Fault[] {
  const owners = new Map<string, string>();
  return read.flatMap(({ file, words }) =>
    [...(words?.keys() ?? [])].flatMap((key) => {
      const owner = owners.get(key);
      owners.set(key, owner ?? file);
      if (owner === undefined) return [];
      return [{ file, record: null, field: key, found: 'a key', expected: `a key of its own: ${owner} has this one` }];
    }),
  );
}

const places = (word: string): string =>
  [...new Set(word.match(/\{\w+\}/g))].toSorted().join(' ') || 'no place for a value';

const inOrder = (read: readonly Words[], languages: readonly string[]): Words[] =>
  read.toSorted((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language));

interface Words {
  file: string;
  language: string;
  name: string;
  /** Null when the file could not be read. */
  words: ReadonlyMap<string, string> | null;
  faults: Fault[];
}
