/** CSV that every parser reads, that no spreadsheet runs, and that gives back what went in. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import activities from '../../content/data/activities.json';
import { columnsOf, type Cell, type Row } from '../../src/formats/columns.ts';
import { activitiesCsv, toCsv, writeCell } from '../../src/formats/csv.ts';
import { activityFields, datasetFields } from '../../src/formats/fields.ts';
import type { Activity } from '../../src/schemas/activity.ts';
import { unguard } from '../build/csv-reader.ts';
import { locales } from '../../src/i18n/locales.ts';

const rows = activities as unknown as Activity[];
const one = columnsOf({ id: 'plain', word: 'plain' });
const read = (csv: string, bom = false) => parse(csv, { bom, columns: true }) as Record<string, string>[];

describe('a cell', () => {
  test.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+62 22', "'+62 22"],
    ['-1', "'-1"],
    ['@name', "'@name"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    ['\nx', `"'\nx"`],
    ['＝x', "'＝x"],
    ["'=x", "''=x"],
    ["''-x", "'''-x"],
  ])('with the text %j, which a spreadsheet could run or mistake, is written %j', (text, cell) => {
    expect(writeCell(text)).toBe(cell);
  });

  test.each(['2016-10-04', 'a=b', "Dato' Mohamad", "'twas", 'x+y', ''])('with the text %j is left as it is', (text) => {
    expect(writeCell(text)).toBe(text);
  });

  test('with a number is a bare number, below zero too', () => {
    expect([-6.9125, 0, 1e6, true, null].map(writeCell)).toEqual(['-6.9125', '0', '1000000', 'true', '']);
  });

  test('is quoted for a comma, a quote, a line end and spaces at its ends', () => {
    expect(['a,b', 'a"b', 'a\nb', ' a', 'a b'].map(writeCell)).toEqual(['"a,b"', '"a""b"', '"a\nb"', '" a"', 'a b']);
  });
});

/** A thousand texts, the same at every run: any signs, and those that CSV and spreadsheets trip over. */
const texts = fc.sample(
  fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...'\'=+-@\t\r\n",; a＝'), minLength: 1 }),
  ),
  { numRuns: 1000, seed: 836 },
);
const back = read(
  toCsv(
    one,
    texts.map((word, index) => ({ id: `n${index}`, word })),
  ),
).map(({ word = '' }) => word);

test('whatever text goes in, a stock parser and one apostrophe less give it back', () => {
  expect(back.map(unguard)).toEqual(texts);
});

test('no cell that a parser reads begins as a formula does', () => {
  expect(texts.filter((word) => /^[=+\-@\t\r\n＝]/.test(word)).length).toBeGreaterThan(100);
  expect(back.filter((word) => /^[=+\-@\t\r\n＝]/.test(word))).toEqual([]);
});

test('a file has a header, ends every line with CRLF and has as many cells in each', () => {
  const csv = toCsv(columnsOf(activityFields), rows);
  const cells = parse(csv, { record_delimiter: '\r\n' });
  expect(cells).toHaveLength(rows.length + 1);
  expect(cells[0]?.slice(0, 7)).toEqual([
    'id',
    'date',
    'date_precision',
    'end_date',
    'date_confidence',
    'title_id',
    'title_en',
  ]);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('an item that holds the separator stops the writing, as nobody could take it apart again', () => {
  const listed = columnsOf({ id: 'plain', items: 'list' });
  expect(() => toCsv(listed, [{ id: 'x', items: ['a', 'b | c'] }])).toThrow('"b | c" holds the sign');
});

describe('a filtered download', () => {
  const excerpt = { filter: 'theme=economy&from=2016', citation: 'Somebody. A dataset. Version 1.2.3+2026-11-24.' };
  const chosen = rows.filter(({ theme }) => theme === 'economy');

  test('says in every row what was chosen, from which version and how to cite it', () => {
    const parsed = read(activitiesCsv(chosen, excerpt), true);
    expect(parsed.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id));
    expect(new Set(parsed.map(({ cite }) => cite))).toEqual(
      new Set(['Somebody. A dataset. Version 1.2.3+2026-11-24. Filter: theme=economy&from=2016']),
    );
  });

  test('without a filter says only how to cite it', () => {
    expect(read(activitiesCsv(chosen, { ...excerpt, filter: '' }), true)[0]?.['cite']).toBe(excerpt.citation);
  });

  test('has the columns and cells of the published file, and one column more, after a byte order mark', () => {
    const whole = read(toCsv(columnsOf(activityFields), rows));
    const download = activitiesCsv(rows, excerpt);
    expect(download.startsWith('\ufeffid,')).toBe(true);
    expect(Object.keys(read(download, true)[0] ?? {})).toEqual([...Object.keys(whole[0] ?? {}), 'cite']);
    expect(read(download, true).map((row) => ({ ...row, cite: undefined }))).toEqual(
      whole.map((row) => ({ ...row, cite: undefined })),
    );
  });

  test('cannot be made to run a formula by its filter', () => {
    const parsed = read(activitiesCsv(chosen.slice(0, 1), { citation: '', filter: '\n=HYPERLINK("x")' }), true);
    expect(parsed[0]?.['cite']).toBe('Filter: \n=HYPERLINK("x")');
  });
});

test('a column takes its cell from its own field alone', () => {
  for (const fields of Object.values(datasetFields)) {
    const names = columnsOf(fields).map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
  const empty = Object.fromEntries(Object.keys(activityFields).map((field) => [field, null])) as Row;
  const cells: Cell[] = columnsOf({ title: 'text', place: 'plain' }).map(({ cell }) => cell(empty));
  expect(cells).toEqual([...locales.map(() => null), null]);
});
