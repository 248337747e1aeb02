/** A fault of the content: where it is, what was found there and what was expected. */

/** One fault, in words that a writer or researcher can act on. */
export interface Fault extends Problem {
  /** Path inside `content/`, with `:line` or `:line:column` where known. */
  file: string;
  /** Id of the record or step, or `#3` for the third record when it has none; null for the file as a whole. */
  record: string | null;
}

/** A fault within a record whose file and id are known to the caller. */
export interface Problem {
  /** Path of the field, "figures.0.unit.id"; null for the record as a whole. */
  field: string | null;
  found: string;
  expected: string;
}

const hidden = /[\p{Cc}\p{Cf}\p{M}\p{Zl}\p{Zp}]/u;
const shownLength = 60;

/** One line: `data/places.json › bcc › lat: found 107.6, expected …`. */
export const formatFault = ({ file, record, field, found, expected }: Fault): string =>
  `${[file, record, field].filter((part) => part !== null).join(' › ')}: found ${found}, expected ${expected}`;

/** A value as a fault shows it: short, with what cannot be seen written as an escape. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? `"${showHidden(excerpt(value))}"` : String(value);
}

/** The beginning of a text, or the part around the first character that cannot be seen. */
function excerpt(text: string): string {
  const start = Math.max(0, text.search(hidden) - shownLength / 2);
  const part = text.slice(start, start + shownLength);
  return `${start > 0 ? '…' : ''}${part}${start + shownLength < text.length ? '…' : ''}`;
}

/** A text with what cannot be seen written as an escape. */
export const showHidden = (text: string): string =>
  text.replace(new RegExp(hidden, 'gu'), (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);

/** Order of faults: by file, then by line. */
export function byFile(a: Fault, b: Fault): number {
  const [one = '', line = '0'] = a.file.split(':');
  const [other = '', otherLine = '0'] = b.file.split(':');
  if (one !== other) return one < other ? -1 : 1;
  return Number(line) - Number(otherLine);
}
