/** The links that are no sources: whole, in the order of their ids, and none that the list of sources has too. */
import { linkSchema } from '../schemas/link.ts';
import { show, type Fault, type Problem } from './fault.ts';
import { readJsonFile } from './json-file.ts';
import { checkUnique } from './order.ts';
import type { Index, Languages, Row } from './rule.ts';
import { inLanguages } from './schema-languages.ts';
import { checkShape } from './shape.ts';

const file = 'links.json';

/** All faults of `links.json`. */
export function checkLinks(
  files: ReadonlyMap<string, string>,
  { languages, unfinished }: Languages,
  index: Index,
): Fault[] {
  const expected = 'a list of links';
  const { value, faults } = readJsonFile(file, files.get(file), expected);
  if (!Array.isArray(value))
    return value === undefined
      ? faults
      : [...faults, { file, record: null, field: null, found: show(value), expected }];
  const schema = inLanguages(linkSchema, languages, unfinished);
  const sources = new Map([...(index.sources ?? [])].map(([id, { url }]) => [url, id]));
  const seen = new Map<string, string>();
  const rows: unknown[] = value;
  return [...faults, ...rows.flatMap((row, place) => checkRow(row, asRow(rows[place - 1])['id'], place))];

  function checkRow(row: unknown, above: unknown, place: number): Fault[] {
    const { id, url } = asRow(row);
    const source = sources.get(url);
    const late = typeof above === 'string' && typeof id === 'string' && id < above;
    const problems: Problem[] = [
      ...checkShape(row, schema, languages),
      ...(typeof id === 'string' ? checkUnique(id, seen) : []),
      ...(late ? [{ field: 'id', found: show(id), expected: `it before ${show(above)}` }] : []),
      ...(source === undefined ? [] : [{ field: 'url', found: show(url), expected: `no address of source ${source}` }]),
    ];
    return problems.map((problem) => ({ file, record: typeof id === 'string' ? id : `#${place + 1}`, ...problem }));
  }
}

const asRow = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {});
