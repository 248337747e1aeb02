/** Records as CSV by RFC 4180, safe to open in a spreadsheet. Small and pure: a browser may load it. */
import type { Activity } from '../schemas/activity.ts';
import { columnsOf, type Cell, type Column, type Row } from './columns.ts';
import type { Excerpt } from './excerpt.ts';
import { activityFields } from './fields.ts';

/**
 * A table with a header, CRLF at the end of every line, UTF-8 without a byte order mark.
 * Programs read it as it is; the data package describes it.
 */
export const toCsv = (columns: readonly Column[], rows: readonly object[]): string =>
  [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row as Row)))]
    .map((cells) => `${cells.map(writeCell).join(',')}\r\n`)
    .join('');

/**
 * Activities as a reader downloads them after choosing: the columns of `activities.csv` and one more at the end,
 * `cite`, which says in every row what was chosen, from which version, and how to cite it. Rows keep it when they are
 * cut, sorted or pasted elsewhere. A byte order mark comes first, as such a file is opened in a spreadsheet.
 */
export function activitiesCsv(rows: readonly Activity[], { filter, citation }: Excerpt): string {
  const cite = [citation, filter === '' ? '' : `Filter: ${filter}`].filter((part) => part !== '').join(' ');
  const last: Column = { name: 'cite', field: 'cite', kind: 'plain', form: 'value', locale: null, cell: () => cite };
  return `\ufeff${toCsv([...columnsOf(activityFields), last], rows)}`;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe; so does one that would look as if it had. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * One cell as it stands in the file. A text that begins with `=`, `+`, `-`, `@`, a tab or a line end, or with such a
 * sign after apostrophes, gets one apostrophe before it; taking one away from such a cell gives the text back. Numbers
 * are written bare: a number is no formula.
 */
export function writeCell(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
