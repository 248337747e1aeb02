/** Two languages of a chapter side by side: its rendered words, cut into steps and blocks, block matched to block. */
import { numberCitations } from './citation.ts';
import { bindPairs } from './typography.ts';

/** One step in two languages. */
export interface MatchedStep {
  id: string;
  rows: Row[];
}

/** What stands in a row: a large number, a heading, running words, the heading of longer reading, its words. */
type RowKind = 'big' | 'heading' | 'words' | 'more' | 'more-words';

/** What both languages say at one place; an empty text where a language says nothing there. */
export interface Row {
  kind: RowKind;
  first: string;
  second: string;
}

/** One block of a step. */
export interface Block {
  /** Its tag, and its first class if it has one: `p`, `p.direction`, `dl.figures`. */
  kind: string;
  html: string;
}

/** Opens the words of a step in a chapter's HTML; `stepEnd` closes them. */
export const stepMark = (id: string): string => `<!--side ${id}-->`;
export const stepEnd = '<!--/side-->';

/** Stands between texts that are numbered together; no text holds it. */
const seam = '\u0000';

/**
 * Matches a chapter's steps and numbers the citations of both languages in one go, in the order of the rows.
 * @param first  the chapter's HTML in the language of the page, with marks of steps and citations
 * @param second the same in the other language
 * @param link   makes the HTML of one citation from the numbers of its sources
 * @returns the steps in the order of the first, and the ids of the sources in the order of their numbers
 * @throws if the second has no such step
 */
export function matchChapter(first: string, second: string, link: (numbers: readonly number[]) => string): Matched {
  const others = splitSteps(bindPairs(second));
  const steps = [...splitSteps(bindPairs(first))].map(([id, words]) => {
    const other = others.get(id);
    if (other === undefined) throw new Error(`side by side: step "${id}" is in one language only`);
    return { id, rows: matchStep(words, other) };
  });
  const texts = steps.flatMap(({ rows }) => rows.flatMap((row) => [row.first, row.second]));
  const { html, sources } = numberCitations(texts.join(seam), link);
  const numbered = html.split(seam).values();
  const next = (): string => numbered.next().value ?? '';
  return {
    steps: steps.map(({ id, rows }) => ({
      id,
      rows: rows.map(({ kind }) => ({ kind, first: next(), second: next() })),
    })),
    sources,
  };
}

/** The steps of a chapter in two languages, with their numbered sources. */
interface Matched {
  steps: MatchedStep[];
  sources: string[];
}

/** The words of each step of a chapter's HTML, by id. */
const splitSteps = (html: string): Map<string, string> =>
  new Map(
    [...html.matchAll(/<!--side ([a-z0-9-]+)-->([^]*?)<!--\/side-->/g)].map(([, id = '', words = '']) => [id, words]),
  );

/** Tags with their attributes, whose values may hold the sign that ends a tag. */
const tags = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const empty = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** The outermost elements of some HTML; text between them is left out. */
export function splitBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let start = 0;
  let kind = '';
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(tags)) {
    if (slash === '' && depth === 0) {
      start = index;
      const [, className] = /\sclass="([^\s"]+)/.exec(attributes) ?? [];
      kind = className ? `${name}.${className}` : name;
    }
    if (slash !== '') depth -= 1;
    else if (!attributes.endsWith('/') && !empty.has(name)) depth += 1;
    if (depth === 0) blocks.push({ kind, html: html.slice(start, index + tag.length) });
  }
  return blocks;
}

/** What an element holds. */
const inside = (html: string): string => html.replace(/^<[^>]*>/, '').replace(/<\/[^<]*$/, '');

/** The words of some HTML, for comparing. */
const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** True where both languages say the same, letter by letter. */
export const isSame = ({ first, second }: Row): boolean => plain(first) === plain(second);

/** A block without its own tag. */
const open = ({ kind, html }: Block): Block => ({ kind, html: inside(html) });

const isBig = ({ kind }: Block): boolean => kind === 'p.big';
const isHeading = ({ kind }: Block): boolean => /^h\d/.test(kind);
const isMore = ({ kind }: Block): boolean => kind === 'aside.side-more';
/** Running words; the rest stands with them: a direction, figures, a record. */
const isProse = ({ kind }: Block): boolean => /^(?:p|ul|ol|div\.claim|blockquote)$/.test(kind);

/** The rows of one step, in reading order. */
export function matchStep(first: string, second: string): Row[] {
  const [one, other] = [splitBlocks(first), splitBlocks(second)];
  const longer = (blocks: readonly Block[]): Block[] =>
    blocks.filter(isMore).flatMap((more) => splitBlocks(inside(more.html)));
  const words = (block: Block): boolean => !isBig(block) && !isHeading(block) && !isMore(block);
  const [oneMore, otherMore] = [longer(one), longer(other)];
  return [
    ...matchLines('big', one.filter(isBig), other.filter(isBig)),
    ...matchLines('heading', one.filter(isHeading).map(open), other.filter(isHeading).map(open)),
    ...matchBlocks('words', one.filter(words), other.filter(words)),
    ...matchLines('more', oneMore.filter(isHeading).map(open), otherMore.filter(isHeading).map(open)),
    ...matchBlocks('more-words', oneMore.filter(words), otherMore.filter(words)),
  ];
}

/** Rows that paper keeps on one page: what announces words, with the first of them. */
export function keepTogether(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1)?.at(-1);
    if (last && (last.kind === 'big' || last.kind === 'heading' || last.kind === 'more')) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

const matchLines = (kind: RowKind, first: readonly Block[], second: readonly Block[]): Row[] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, index) => ({
    kind,
    first: first[index]?.html ?? '',
    second: second[index]?.html ?? '',
  }));

/** Block beside block where both have the same kinds in order; else prose beside prose, if as much; else all beside all. */
function matchBlocks(kind: RowKind, first: readonly Block[], second: readonly Block[]): Row[] {
  if (first.length + second.length === 0) return [];
  const kinds = (blocks: readonly Block[]): string => blocks.map((block) => block.kind).join(' ');
  const join = (blocks: readonly Block[] = []): string => blocks.map(({ html }) => html).join('');
  if (kinds(first) === kinds(second)) {
    return first.map(({ html }, index) => ({ kind, first: html, second: second[index]?.html ?? '' }));
  }
  if (kinds(first.filter(isProse)) === kinds(second.filter(isProse))) {
    const [one, other] = [gather(first), gather(second)];
    return one.map((blocks, index) => ({ kind, first: join(blocks), second: join(other[index]) }));
  }
  return [{ kind, first: join(first), second: join(second) }];
}

/** Each block of prose with what stands around it. */
function gather(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [[]];
  for (const block of blocks) {
    const last = groups.at(-1) ?? [];
    if (isProse(block) && last.some(isProse)) groups.push([block]);
    else last.push(block);
  }
  return groups;
}
