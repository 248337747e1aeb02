/** A small content without faults, in memory, for tests that put one fault into it. */
import { checkContent } from '../../src/checks/content.ts';
import { formatFault } from '../../src/checks/fault.ts';
import type { DatasetFile } from '../../src/schemas/dataset.ts';
import { createChapters, createDictionary, createNotes, createStrings } from './small-texts.ts';
import { createEngines } from './small-engines.ts';
import { createRecords, type Row } from './small-records.ts';

/** Records by file, and the text of every other file by path. */
export interface SmallContent {
  data: Record<DatasetFile, Row[]>;
  texts: Map<string, string>;
}

/** The faults, as the command prints them, after one change to the small content. */
export function faultsAfter(
  change: (content: SmallContent) => void,
  languages: readonly string[] = ['id', 'en'],
  unfinished: readonly string[] = [],
): string[] {
  const content = createSmallContent();
  change(content);
  return checkContent(toFiles(content), languages, unfinished).map(formatFault);
}

/** Changes fields of the record with an id. */
export function edit(content: SmallContent, file: DatasetFile, id: string, fields: Row): void {
  const record = content.data[file].find((row) => row['id'] === id);
  if (!record) throw new Error(`small content: no "${id}" in ${file}`);
  Object.assign(record, fields);
}

/** Replaces a part of a text, which must be there. */
export function rewrite({ texts }: SmallContent, path: string, from: string, to: string): void {
  const text = texts.get(path);
  if (!text?.includes(from)) throw new Error(`small content: no "${from}" in ${path}`);
  texts.set(path, text.replace(from, to));
}

/** Text by path, as the checks take it. */
const toFiles = ({ data, texts }: SmallContent): Map<string, string> =>
  new Map([...Object.entries(data).map(([name, rows]) => [`data/${name}.json`, JSON.stringify(rows, null, 2)] as const), ...texts]);

function createSmallContent(): SmallContent {
  return { data: createRecords(), texts: new Map([...createChapters(), ...createNotes(), ...createStrings(), ...createDictionary('id'), ['data-changes.json', '[]'], ['links.json', '[]'], ['measured/engines.json', createEngines()]]) };
}
