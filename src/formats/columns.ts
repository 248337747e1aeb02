/** The columns of a table: one field of a record becomes one or more flat cells. */
import { locales } from '../i18n/locales.ts';
import type { FieldKind } from './fields.ts';

/** Stands between the items of a list in one cell; no item holds it. */
export const separator = ' | ';

/** One column, with the way to its cell. */
export interface Column {
  name: string;
  field: string;
  kind: FieldKind;
  /** `items`: the cell is a list joined by the separator; `json`: it is JSON; `value`: it is the value itself. */
  form: 'value' | 'items' | 'json';
  /** Language of the text; null where the column holds no text in a language. */
  locale: string | null;
  cell: (row: Row) => Cell;
}

/** What stands in a cell before it is written; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** A record as these functions see it. */
export type Row = Readonly<Record<string, unknown>>;

/** Columns of a file, in the order of its fields. */
export const columnsOf = (fields: Readonly<Record<string, FieldKind>>): Column[] =>
  Object.entries(fields).flatMap(([field, kind]) => makers[kind](field).map((column) => ({ field, kind, ...column })));

const makers: Record<FieldKind, (field: string) => Omit<Column, 'field' | 'kind'>[]> = {
  plain: (field) => [{ name: field, form: 'value', locale: null, cell: (row) => row[field] as Cell }],
  text: (field) =>
    locales.map((locale) => ({
      name: `${field}_${locale}`,
      form: 'value',
      locale,
      cell: (row) => (row[field] as Words | null)?.[locale] ?? null,
    })),
  list: (field) => [{ name: field, form: 'items', locale: null, cell: (row) => join(row[field] as string[]) }],
  texts: (field) =>
    locales.map((locale) => ({
      name: `${field}_${locale}`,
      form: 'items',
      locale,
      cell: (row) => join((row[field] as Words[]).map((words) => words[locale] ?? '')),
    })),
  references: (field) => [
    {
      name: field,
      form: 'items',
      locale: null,
      cell: (row) => join((row[field] as { id: string }[]).map(({ id }) => id)),
    },
    ...asJson(field),
  ],
  records: asJson,
};

function asJson(field: string): Omit<Column, 'field' | 'kind'>[] {
  const cell = (row: Row): Cell => {
    const records = row[field] as object[];
    return records.length === 0 ? null : JSON.stringify(records);
  };
  return [{ name: `${field}_json`, form: 'json', locale: null, cell }];
}

function join(items: readonly string[]): Cell {
  const odd = items.find((item) => item.includes(separator.trim()));
  if (odd !== undefined) throw new Error(`"${odd}" holds the sign that separates the items of a list`);
  return items.length === 0 ? null : items.join(separator);
}

type Words = Readonly<Record<string, string>>;
