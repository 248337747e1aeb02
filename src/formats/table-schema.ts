/** Frictionless Table Schema (v1) of the CSV files, made from the schemas that check the records. */
import type { DatasetFile } from '../schemas/dataset.ts';
import { columnsOf, separator, type Column } from './columns.ts';
import { unwrap, type SchemaNode } from './dictionary.ts';
import { datasetFields } from './fields.ts';
import { createJsonSchema } from './json-schema.ts';

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** Fields that hold the id of one record of another file, or of their own. */
const foreign: Readonly<Partial<Record<DatasetFile, Readonly<Record<string, DatasetFile>>>>> = {
  activities: { part_of: 'activities', place: 'places' },
  events: { law: 'laws' },
};

/** Types, titles, meanings and bounds of the columns of a file; what may be missing; which ids are of other files. */
export function createTableSchema(file: DatasetFile) {
  const { properties = {} } = createJsonSchema(file, file).items as SchemaNode;
  const keys = Object.entries(foreign[file] ?? {}).map(([field, of]) => ({
    fields: field,
    reference: { resource: of === file ? '' : of, fields: 'id' },
  }));
  return {
    fields: columnsOf(datasetFields[file]).map((column) => describe(column, properties[column.field] ?? {})),
    missingValues: [''],
    primaryKey: 'id',
    ...(keys.length > 0 && { foreignKeys: keys }),
  };
}

function describe(column: Column, field: SchemaNode) {
  const { inner, nullable } = unwrap(field);
  const language = column.locale === null ? '' : `, in ${languages.of(column.locale)}`;
  const value = column.form === 'value';
  const constraints = {
    ...(!nullable && (value || (inner.minItems ?? 0) > 0) && { required: true }),
    ...(column.name === 'id' && { unique: true }),
    ...(value && bounds(inner)),
  };
  return {
    name: column.name,
    title: `${column.field.replaceAll('_', ' ')}${language}${column.form === 'json' ? ', as JSON' : ''}`,
    type: column.form === 'json' ? 'array' : value && column.kind === 'plain' ? inner.type : 'string',
    ...(value && inner.format === 'uri' && { format: 'uri' }),
    description: `${field.description ?? ''}${notes[column.form]}`,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const notes = {
  value: '',
  items: ` Items are joined by “${separator}”.`,
  json: ' The whole list as JSON.',
} as const satisfies Record<Column['form'], string>;

const bounds = ({ enum: choices, pattern, minimum, maximum }: SchemaNode) => ({
  ...(choices && { enum: choices }),
  ...(pattern && { pattern }),
  // Zod bounds every whole number by what JavaScript can hold; that says nothing of the data.
  ...(minimum !== undefined && Math.abs(minimum) < Number.MAX_SAFE_INTEGER && { minimum }),
  ...(maximum !== undefined && Math.abs(maximum) < Number.MAX_SAFE_INTEGER && { maximum }),
});
