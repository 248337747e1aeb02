/** The English that stands beside the content: comments of code, and prose of Markdown files. */
import type { SpelledText } from './spelling.ts';

/** The language of both. */
const language = 'en';

/** One text a comment, with its line. */
export const readComments = (file: string, code: string): SpelledText[] =>
  [...code.matchAll(comment)].map(({ 0: found, index, groups }) => {
    const lead = /^\s*/.exec(found)?.[0].length ?? 0;
    return at(file, lineOf(code, index + lead), groups?.['block'] ?? groups?.['line'] ?? groups?.['markup'] ?? '');
  });

/** In code, in styles and in markup; a star or a slash within a text or a pattern opens none. */
const comment = /(?:^|(?<=[\s{(]))(?:\/\*(?<block>[\s\S]*?)\*\/|\/\/ (?<line>[^\n]*)|<!--(?<markup>[\s\S]*?)-->)/gm;

/** One text a line, without code, addresses, the head between dashes, and tables of words of other languages. */
export const readMarkdown = (file: string, text: string): SpelledText[] =>
  text
    .replace(otherLanguages, blank)
    .replace(/```[\s\S]*?```|~~~[\s\S]*?~~~|^---\n[\s\S]*?\n---$/gm, blank)
    .split('\n')
    .map((line) => line.replace(/`[^`]*`/g, ' 0 ').replace(/\]\([^)]*\)/g, '] '))
    .flatMap((line, index) => (line.trim() === '' ? [] : [at(file, index + 1, line)]));

/** What stands between these two remarks is not English. */
const otherLanguages = /<!-- other languages -->[\s\S]*?<!-- English -->/g;

const blank = (block: string): string => block.replace(/[^\n]/g, '');

const at = (file: string, line: number, text: string): SpelledText => ({
  language,
  file: `${file}:${line}`,
  record: null,
  pieces: [{ field: null, text }],
});

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;
