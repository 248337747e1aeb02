/** Reads our CSV back into records by the rules that the data page tells: what any reader of the files could write. */
import { parse } from 'csv-parse/sync';

/** A property of a published JSON Schema, as far as it decides how a cell is read. */
export interface Property {
  type?: string | string[];
  anyOf?: Property[];
  items?: Property;
  properties?: Record<string, Property>;
}

/** Takes away the apostrophe that keeps a spreadsheet from running a text. */
export const unguard = (text: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);

/** Records as the JSON file has them. */
export function readRecords(csv: string, properties: Readonly<Record<string, Property>>): unknown[] {
  const rows = parse(csv, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
  return rows.map((row) => {
    const text = (column: string): string => {
      const cell = row[column];
      if (cell === undefined) throw new Error(`no column ${column}`);
      return unguard(cell);
    };
    return Object.fromEntries(
      Object.entries(properties).map(([field, property]) => [field, value(field, property, text)]),
    );
  });
}

function value(field: string, property: Property, text: (column: string) => string): unknown {
  const some = property.anyOf?.find(({ type }) => type !== 'null') ?? property;
  const type = [some.type].flat().find((each) => each !== 'null');
  const items = (column: string): string[] => (text(column) === '' ? [] : text(column).split(' | '));
  if (some.items && isWords(some.items)) {
    const [id, en] = [items(`${field}_id`), items(`${field}_en`)];
    return id.map((word, index) => ({ id: word, en: en[index] }));
  }
  if (some.items?.properties) return JSON.parse(text(`${field}_json`) || '[]');
  if (some.items) return items(field);
  if (isWords(some)) return text(`${field}_id`) === '' ? null : { id: text(`${field}_id`), en: text(`${field}_en`) };
  if (text(field) === '') return null;
  if (type === 'number' || type === 'integer') return Number(text(field));
  return type === 'boolean' ? text(field) === 'true' : text(field);
}

const isWords = ({ properties }: Property): boolean => Object.keys(properties ?? {}).join() === 'id,en';
