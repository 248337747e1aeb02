/** Every text of the content as each language tells it, under an address that is the same in all of them. */
import { describeFields, describeFile } from '../formats/dictionary.ts';
import { datasetSchemas, type DatasetFile } from '../schemas/dataset.ts';
import { readChapterTexts, readPageTexts } from './told-prose.ts';
import { readRecordTexts } from './told-records.ts';

/** What is translated and confirmed as one: a step, a word, a record, a note, a page. */
export interface ToldText {
  /** `strings/site.json#skip`, `chapters/01-two-cities.mdx#opening`, `data/laws.json#uu-5-1974`, `pages/about.mdx`. */
  address: string;
  language: string;
  /** Path inside `content/`; with the line, where known. */
  file: string;
  /** Id of the record or step, as faults name it. */
  record: string | null;
  /** Its single texts in order. */
  pieces: readonly Piece[];
}

/** One text without markup. */
export interface Piece {
  field: string | null;
  text: string;
}

/** The language in which the schemas explain their fields. */
const schemaLanguage = 'en';

/** The language that a text is held against: the first, but for the dictionary that of the schemas. */
export const modelOf = (address: string, languages: readonly string[]): string =>
  address.startsWith('dictionary#') ? schemaLanguage : (languages[0] ?? '');

/** The text as one, for its hash. */
export const wholeOf = ({ pieces }: ToldText): string => pieces.map(({ text }) => text).join('\n');

/** Every text of every language; what cannot be read gives none, since other checks tell it. */
export const readTexts = (files: ReadonlyMap<string, string>, languages: readonly string[]): ToldText[] => [
  ...languages.flatMap((language) => [
    ...readFlat(files, 'strings', language),
    ...readFlat(files, 'slides', language),
    ...readChapterTexts(files, language),
    ...readPageTexts(files, language),
    ...readDictionary(files, language),
  ]),
  ...readRecordTexts(files, languages),
];

/** Files of words by key: `strings/<language>/*.json`, `slides/<language>/*.json`. */
const readFlat = (files: ReadonlyMap<string, string>, folder: 'strings' | 'slides', language: string): ToldText[] =>
  [...files].flatMap(([file, text]) => {
    const name = file.startsWith(`${folder}/${language}/`) ? file.split('/')[2] : undefined;
    return name === undefined ? [] : readWords(`${folder}/${name}`, { file, language }, text, folder === 'slides');
  });

function readDictionary(files: ReadonlyMap<string, string>, language: string): ToldText[] {
  const file = `dictionary/${language}.json`;
  if (language !== schemaLanguage) return readWords('dictionary', { file, language }, files.get(file) ?? '', false);
  return (Object.keys(datasetSchemas) as DatasetFile[]).flatMap((name) =>
    [{ key: name, description: describeFile(name) }, ...describeFields(name)].map(({ key, description }) => ({
      address: `dictionary#${key}`,
      language,
      file: 'src/schemas',
      record: null,
      pieces: [{ field: key, text: description }],
    })),
  );
}

function readWords(path: string, of: { file: string; language: string }, text: string, asRecords: boolean): ToldText[] {
  return Object.entries(parse(text)).flatMap(([key, word]) =>
    typeof word === 'string'
      ? [
          {
            ...of,
            address: `${path}#${key}`,
            record: asRecords ? key : null,
            pieces: [{ field: asRecords ? null : key, text: word }],
          },
        ]
      : [],
  );
}

function parse(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
