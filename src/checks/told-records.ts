/** Texts of records: the dataset, its changes, other links, differences of browser engines, and what is for class. */
import type { Piece, ToldText } from './told-text.ts';

/** Files of which the whole is one record. */
const single = /^teach\/(?:lessons|tasks)\/[^/]+\.json$/;
const lists = /^(?:data\/[^/]+|data-changes|links|teach\/quiz)\.json$/;
/** Of what browser engines were found to do, the differences are told in words. */
const engines = 'measured/engines.json';

/** One text a record and language that says anything. */
export const readRecordTexts = (files: ReadonlyMap<string, string>, languages: readonly string[]): ToldText[] =>
  [...files].flatMap(([file, text]) => {
    if (single.test(file)) return read(file, null, parse(text), languages);
    const rows = lists.test(file) ? parse(text) : file === engines ? differencesIn(parse(text)) : null;
    if (!Array.isArray(rows)) return [];
    return rows.flatMap((row: unknown) => {
      const id = isObject(row) ? row['id'] : undefined;
      return typeof id === 'string' ? read(file, id, row, languages) : [];
    });
  });

function read(file: string, record: string | null, value: unknown, languages: readonly string[]): ToldText[] {
  return languages.flatMap((language) => {
    const pieces = piecesOf(value, language, languages, []);
    const address = record === null ? file : `${file}#${record}`;
    return pieces.length === 0 ? [] : [{ address, language, file, record, pieces }];
  });
}

function piecesOf(value: unknown, language: string, languages: readonly string[], path: readonly string[]): Piece[] {
  if (Array.isArray(value))
    return value.flatMap((item, at) => piecesOf(item, language, languages, [...path, String(at)]));
  if (!isObject(value)) return [];
  if (isText(value, languages)) {
    const text = value[language];
    return typeof text === 'string' ? [{ field: [...path, language].join('.'), text }] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) => piecesOf(inner, language, languages, [...path, key]));
}

/** Whether an object is one text in several languages; that of a record has more keys than languages. */
const isText = (value: Readonly<Record<string, unknown>>, languages: readonly string[]): boolean =>
  Object.entries(value).every(([key, text]) => languages.includes(key) && typeof text === 'string');

const differencesIn = (value: unknown): unknown => (isObject(value) ? value['differences'] : null);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
