/** Scores of pages by Lighthouse: their table, and its place in a document. */

/** What Lighthouse scores, in its order. */
export const scoreNames = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type ScoreName = (typeof scoreNames)[number];

/** The scores of one page, each from 0 to 100. */
export interface PageScores {
  path: string;
  scores: Readonly<Record<ScoreName, number>>;
}

const start = '<!-- scores:start -->';
const end = '<!-- scores:end -->';

/** The middle one of several numbers, of an odd count. */
export const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** A Markdown table with a sentence on when and by what it was made. */
export function writeScoreTable(
  pages: readonly PageScores[],
  { date, version }: { date: string; version: string },
): string {
  const heads = ['page', 'performance', 'accessibility', 'best practices', 'SEO'];
  const rows = pages.map(({ path, scores }) => [`\`${path}\``, ...scoreNames.map((name) => String(scores[name]))]);
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [
    `Lighthouse ${version}, ${date}, as on a phone (its own throttling), the middle one of three runs:`,
    '',
    line(heads),
    rule,
    ...rows.map(line),
  ].join('\n');
}

/**
 * The document with the table between its marks.
 * @throws if it has no marks
 */
export function placeScores(document: string, table: string): string {
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md: found no place for the scores, expected ${start} and ${end}`);
  return `${document.slice(0, from + start.length)}\n\n${table}\n\n${document.slice(to)}`;
}
