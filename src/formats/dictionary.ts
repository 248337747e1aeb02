/** The data dictionary: every field of every file at every depth, with its type and what it means. */
import { datasetSchemas, type DatasetFile } from '../schemas/dataset.ts';
import { locales } from '../i18n/locales.ts';
import { columnsOf } from './columns.ts';
import { datasetFields } from './fields.ts';
import { createJsonSchema } from './json-schema.ts';

/** A field as a reader of the data needs it. */
export interface FieldEntry {
  /** Path within the dataset, `activities.figures.unit`: the key of its meaning in every language. */
  key: string;
  /** Path within a record, `figures.unit`. */
  path: string;
  type: 'text' | 'words' | 'date' | 'id' | 'number' | 'whole' | 'yes-no' | 'address' | 'choice' | 'list' | 'records';
  /** What may stand there, for a choice or a list of choices; otherwise empty. */
  values: readonly string[];
  nullable: boolean;
  /** Its columns in the CSV; empty for a field within a record within a record. */
  columns: readonly string[];
  /** The meaning in English, as the schema has it. */
  description: string;
}

/** Fields of a file, each followed by the fields within it. */
export function describeFields(file: DatasetFile): FieldEntry[] {
  const columns = columnsOf(datasetFields[file]);
  return walk(createJsonSchema(file, file).items as SchemaNode, '', file).map((entry) => ({
    ...entry,
    columns: columns.filter(({ field }) => field === entry.path).map(({ name }) => name),
  }));
}

/** What a file holds, in English, as its schema has it. */
export const describeFile = (file: DatasetFile): string => datasetSchemas[file].meta()?.description ?? '';

/** Keys of all meanings: each file, then its fields. */
export const dictionaryKeys = (): string[] =>
  (Object.keys(datasetSchemas) as DatasetFile[]).flatMap((file) => [
    file,
    ...describeFields(file).map(({ key }) => key),
  ]);

/** The schema of a field without its null, and whether it may be null. */
export function unwrap(node: SchemaNode): { inner: SchemaNode; nullable: boolean } {
  const some = node.anyOf?.find(({ type }) => type !== 'null');
  if (some) return { inner: some, nullable: true };
  if (!Array.isArray(node.type)) return { inner: node, nullable: false };
  return { inner: { ...node, type: node.type.find((type) => type !== 'null') ?? 'string' }, nullable: true };
}

function walk(node: SchemaNode, prefix: string, file: string): Omit<FieldEntry, 'columns'>[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const path = prefix + name;
    const { inner, nullable } = unwrap(field);
    const item = inner.items;
    const entry = {
      key: `${file}.${path}`,
      path,
      type: typeOf(inner),
      values: (item ?? inner).enum ?? [],
      nullable,
      description: field.description ?? '',
    };
    return [entry, ...(item?.properties && !isWords(item) ? walk(item, `${path}.`, file) : [])];
  });
}

function typeOf(node: SchemaNode): FieldEntry['type'] {
  if (node.items) return node.items.properties && !isWords(node.items) ? 'records' : 'list';
  if (isWords(node)) return 'words';
  if (node.enum) return 'choice';
  if (node.format === 'uri') return 'address';
  if (node.pattern?.startsWith('^\\d{4}(')) return 'date';
  if (node.pattern?.startsWith('^[a-z0-9]+')) return 'id';
  return types[String(node.type)] ?? 'text';
}

const types: Readonly<Record<string, FieldEntry['type']>> = { number: 'number', integer: 'whole', boolean: 'yes-no' };

const isWords = ({ properties }: SchemaNode): boolean =>
  properties !== undefined && Object.keys(properties).join() === locales.join();

/** A node of a JSON Schema, as far as our schemas have it. */
export interface SchemaNode {
  type?: string | string[];
  description?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  enum?: string[];
  format?: string;
  pattern?: string;
  minItems?: number;
  minimum?: number;
  maximum?: number;
}
