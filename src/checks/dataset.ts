/** Checks the dataset: every file there, every record whole, every reference resolved. */
import { datasetSchemas, type DatasetFile } from '../schemas/dataset.ts';
import { dateRules } from './dates.ts';
import { show, type Fault, type Problem } from './fault.ts';
import { geographyRules } from './geography.ts';
import { readJsonFile } from './json-file.ts';
import { perhaps } from './nearest.ts';
import { checkUnique, createOrderCheck } from './order.ts';
import { checkReferences } from './references.ts';
import type { Index, Languages, Row } from './rule.ts';
import { inLanguages } from './schema-languages.ts';
import { checkShape } from './shape.ts';
import { supportRules } from './support.ts';

const rules = [...dateRules, ...geographyRules, ...supportRules];
const names = Object.keys(datasetSchemas) as DatasetFile[];

/** Gives all faults of the records, and the records by id for those who refer to them. */
export function checkDataset(
  files: ReadonlyMap<string, string>,
  languages: readonly string[],
  unfinished: readonly string[] = [],
) {
  const read = names.map((name) => ({ name, ...readRows(`data/${name}.json`, files.get(`data/${name}.json`)) }));
  const index: Index = Object.fromEntries(read.flatMap(({ name, rows }) => (rows ? [[name, byId(rows)]] : [])));
  const faults = read.flatMap(({ name, rows, faults: own }) => [
    ...own,
    ...checkRows(name, rows ?? [], { languages, unfinished }, index),
  ]);
  return { index, faults: [...faults, ...strayFiles(files)] };
}

function readRows(file: string, text: string | undefined): { rows: readonly unknown[] | null; faults: Fault[] } {
  const expected = 'a list of records';
  const { value, faults } = readJsonFile(file, text, expected);
  if (Array.isArray(value)) return { rows: value, faults };
  if (value !== undefined) faults.push({ file, record: null, field: null, found: show(value), expected });
  return { rows: null, faults };
}

function checkRows(
  name: DatasetFile,
  rows: readonly unknown[],
  { languages, unfinished }: Languages,
  index: Index,
): Fault[] {
  const schema = inLanguages(datasetSchemas[name], languages, unfinished);
  const seen = new Map<string, string>();
  const checkOrder = createOrderCheck(name);
  return rows.flatMap((value, place) => {
    const row = isRow(value) ? value : {};
    const shape = checkShape(value, schema, languages);
    const broken = new Set(shape.map(({ field }) => field?.split('.')[0] ?? ''));
    const id = typeof row['id'] === 'string' ? row['id'] : null;
    const problems: Problem[] = [
      ...shape,
      ...(id === null ? [] : checkUnique(id, seen)),
      ...checkReferences(name, row, index),
      ...(isRow(value) ? checkRules(name, row, broken, index) : []),
      ...(isRow(value) ? checkOrder(row, broken) : []),
    ];
    return problems.map((problem) => ({ file: `data/${name}.json`, record: id ?? `#${place + 1}`, ...problem }));
  });
}

const checkRules = (name: DatasetFile, row: Row, broken: ReadonlySet<string>, index: Index): Problem[] =>
  rules
    .filter(({ file, reads }) => file === name && !reads.some((field) => broken.has(field)))
    .flatMap(({ find }) => find(row, index));

function strayFiles(files: ReadonlyMap<string, string>): Fault[] {
  return [...files.keys()].flatMap((file) => {
    const name = /^data\/([^/]+)\.json$/.exec(file)?.[1];
    if (name === undefined || Object.hasOwn(datasetSchemas, name)) return [];
    const expected = `one of ${names.join(', ')}${perhaps(name, names)}`;
    return [{ file, record: null, field: null, found: 'a file that the dataset does not have', expected }];
  });
}

const byId = (rows: readonly unknown[]): Map<string, Row> =>
  new Map(rows.flatMap((row) => (isRow(row) && typeof row['id'] === 'string' ? [[row['id'], row]] : [])));

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
