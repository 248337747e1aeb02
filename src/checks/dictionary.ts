/** The data dictionary: what each field means, in every language that the schemas are not written in. */
import { dictionaryKeys } from '../formats/dictionary.ts';
import { plainText } from '../schemas/text.ts';
import { show, type Fault } from './fault.ts';
import { readJsonFile } from './json-file.ts';
import { perhaps } from './nearest.ts';
import { checkShape } from './shape.ts';

/** The language in which the schemas explain their fields. */
const own = 'en';

/** All faults of `dictionary/<language>.json`: a meaning a field, and none for a field that is not. */
export function checkDictionary(
  files: ReadonlyMap<string, string>,
  languages: readonly string[],
  unfinished: readonly string[] = [],
): Fault[] {
  return languages
    .filter((language) => language !== own)
    .flatMap((language) => checkOne(files, language, !unfinished.includes(language)));
}

function checkOne(files: ReadonlyMap<string, string>, language: string, wanted: boolean): Fault[] {
  const file = `dictionary/${language}.json`;
  if (!wanted && !files.has(file)) return [];
  const whole = { file, record: null, field: null };
  const { value, faults } = readJsonFile(file, files.get(file), 'the meaning of every field of the dataset');
  if (value === undefined) return faults;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [...faults, { ...whole, found: show(value), expected: 'an object of texts' }];
  const keys = dictionaryKeys();
  const words = new Map(Object.entries(value));
  return [
    ...faults,
    ...keys
      .filter((key) => wanted && !words.has(key))
      .map((field) => ({ ...whole, field, found: 'nothing', expected: 'the meaning of this field' })),
    ...[...words].flatMap(([field, word]) => {
      if (!keys.includes(field))
        return [{ ...whole, field, found: 'a meaning', expected: `a field of the dataset${perhaps(field, keys)}` }];
      return checkShape(word, plainText, []).map((problem) => ({ file, record: null, ...problem, field }));
    }),
  ];
}
