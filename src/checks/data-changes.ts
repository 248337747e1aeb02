/** The changes of the dataset: whole, newest first, and none missing for the day of the data. */
import { dataChangeSchema } from '../schemas/data-change.ts';
import { show, type Fault, type Problem } from './fault.ts';
import { readJsonFile } from './json-file.ts';
import { checkUnique } from './order.ts';
import type { Index, Languages, Row } from './rule.ts';
import { inLanguages } from './schema-languages.ts';
import { checkShape } from './shape.ts';

const file = 'data-changes.json';

/** All faults of `data-changes.json`. */
export function checkDataChanges(
  files: ReadonlyMap<string, string>,
  languages: readonly string[],
  index: Index,
  unfinished: readonly string[] = [],
): Fault[] {
  const expected = 'a list of changes';
  const { value, faults } = readJsonFile(file, files.get(file), expected);
  if (!Array.isArray(value))
    return value === undefined
      ? faults
      : [...faults, { file, record: null, field: null, found: show(value), expected }];
  const missing = missingDay(value, index).map((problem) => ({ file, record: null, ...problem }));
  return [...faults, ...checkRows(value, { languages, unfinished }), ...missing];
}

function checkRows(rows: readonly unknown[], { languages, unfinished }: Languages): Fault[] {
  const schema = inLanguages(dataChangeSchema, languages, unfinished);
  const seen = new Map<string, string>();
  return rows.flatMap((row, place) => {
    const { id, date } = asRow(row);
    const above = asRow(rows[place - 1])['date'];
    const late = typeof above === 'string' && typeof date === 'string' && date > above;
    const problems: Problem[] = [
      ...checkShape(row, schema, languages),
      ...(typeof id === 'string' ? checkUnique(id, seen) : []),
      ...(late ? [{ field: 'date', found: show(date), expected: `no day after ${show(above)}: newest first` }] : []),
    ];
    return problems.map((problem) => ({ file, record: typeof id === 'string' ? id : `#${place + 1}`, ...problem }));
  });
}

/** The day of the data moves only with a word on what changed. */
function missingDay(rows: readonly unknown[], index: Index): Problem[] {
  const day = index.sources?.get('tenun-dataset')?.['published'];
  const newest = asRow(rows[0])['date'];
  if (day === undefined || day === newest) return [];
  const expected = `a change of ${show(day)} first, the day of the dataset in data/sources.json › tenun-dataset`;
  return [{ field: null, found: newest === undefined ? 'no change' : `one of ${show(newest)}`, expected }];
}

const asRow = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {});
