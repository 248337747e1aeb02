/** The last run in other browser engines: whole, every check once an engine, and differences only of engines that ran. */
import { checkIds, enginesSchema, type Engines } from '../schemas/engines.ts';
import { show, type Fault, type Problem } from './fault.ts';
import { readJsonFile } from './json-file.ts';
import { checkUnique } from './order.ts';
import type { Languages } from './rule.ts';
import { inLanguages } from './schema-languages.ts';
import { checkShape } from './shape.ts';

const file = 'measured/engines.json';

/** All faults of `measured/engines.json`. */
export function checkEngines(files: ReadonlyMap<string, string>, { languages, unfinished }: Languages): Fault[] {
  const { value, faults } = readJsonFile(file, files.get(file), 'what the last run in other engines found');
  if (value === undefined) return faults;
  const schema = inLanguages(enginesSchema, languages, unfinished);
  const shape = checkShape(value, schema, languages);
  const problems = shape.length > 0 ? shape : checkNames(value as Engines);
  return [...faults, ...problems.map((problem) => ({ file, record: null, ...problem }))];
}

function checkNames({ engines, differences }: Engines): Problem[] {
  const names = engines.map(({ name }) => name);
  const seen = new Map<string, string>();
  return [
    ...engines.flatMap(({ checks }, at) =>
      checkIds
        .filter((id) => !checks.some((check) => check.id === id))
        .map((id) => ({ field: `engines.${at}.checks`, found: `no ${id}`, expected: 'every check once' })),
    ),
    ...differences.flatMap(({ id }, at) =>
      checkUnique(id, seen).map((problem) => ({ ...problem, field: `differences.${at}.id` })),
    ),
    ...differences.flatMap(({ engines: of }, at) =>
      of
        .filter((name) => !names.includes(name))
        .map((name) => ({
          field: `differences.${at}.engines`,
          found: show(name),
          expected: `one of ${names.join(', ')}`,
        })),
    ),
  ];
}
