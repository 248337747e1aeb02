/** Reads our CSV back into records by the rules that the data page tells: what any reader of the files could write. */
import { parse } from 'csv-parse/sync';
import { locales } from '../../src/i18n/locales.ts';

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
    const words = locales.map((locale) => [locale, items(`${field}_${locale}`)] as const);
    return (words[0]?.[1] ?? []).map((_, at) => Object.fromEntries(words.map(([locale, all]) => [locale, all[at]])));
  }
  if (some.items?.properties) return JSON.parse(text(`${field}_json`) || '[]');
  if (some.items) return items(field);
  if (isWords(some)) {
    const words = locales.map((locale) => [locale, text(`${field}_${locale}`)] as const);
    return words.every(([, word]) => word === '') ? null : Object.fromEntries(words);
  }
  if (text(field) === '') return null;
  if (type === 'number' || type === 'integer') return Number(text(field));
  return type === 'boolean' ? text(field) === 'true' : text(field);
}

const isWords = ({ properties }: Property): boolean => Object.keys(properties ?? {}).join() === locales.join();
