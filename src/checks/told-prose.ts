/** Texts of prose: the head and the steps of chapters, and pages. */
import { load } from 'js-yaml';
import { mdxToMdast } from 'satteri';
import { attributesOf, elements, type MdxNode } from '../model/outline.ts';
import type { Piece, ToldText } from './told-text.ts';

/** What a head says in words; the rest is the same in every language. */
const spoken = ['title', 'name', 'lead', 'description'];

/** One text for the head of each chapter, and one a step. */
export const readChapterTexts = (files: ReadonlyMap<string, string>, language: string): ToldText[] =>
  trees(files, 'chapters', language).flatMap(({ file, path, tree }) => [
    { address: `${path}#head`, language, file, record: null, pieces: headOf(tree) },
    ...elements(tree, 'Step').map((step) => {
      const record = attributesOf(step)['id'] ?? '';
      const place = `${file}:${step.position?.start.line ?? 1}`;
      return { address: `${path}#${record}`, language, file: place, record, pieces: blocksOf(step) };
    }),
  ]);

/** One text a page. */
export const readPageTexts = (files: ReadonlyMap<string, string>, language: string): ToldText[] =>
  trees(files, 'pages', language).map(({ file, path, tree }) => ({
    address: path,
    language,
    file,
    record: null,
    pieces: [...headOf(tree), ...blocksOf(tree)],
  }));

function trees(files: ReadonlyMap<string, string>, folder: string, language: string) {
  return [...files].flatMap(([file, text]) => {
    const name = file.startsWith(`${folder}/${language}/`) && file.endsWith('.mdx') ? file.split('/')[2] : undefined;
    const tree = name === undefined ? null : parse(text);
    return tree === null ? [] : [{ file, path: `${folder}/${name}`, tree }];
  });
}

function headOf(tree: MdxNode): Piece[] {
  const head = readHead(tree.children?.[0]);
  return spoken.flatMap((field) => {
    const text = head[field];
    return typeof text === 'string' ? [{ field, text }] : [];
  });
}

function readHead(node: MdxNode | undefined): Readonly<Record<string, unknown>> {
  try {
    const value = node?.type === 'yaml' ? load(node.value ?? '') : null;
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Headings, paragraphs and the words in attributes, in order, without citations. */
function blocksOf(node: MdxNode): Piece[] {
  const { alt, summary } = attributesOf(node);
  const said = Object.entries({ alt, summary }).flatMap(([field, text]) => (text ? [{ field, text }] : []));
  const children = node.children ?? [];
  if (children.some(({ type }) => type === 'text')) {
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    return [...said, ...(text === '' ? [] : [{ field: node.type === 'heading' ? 'heading' : 'text', text }])];
  }
  return [...said, ...children.flatMap(blocksOf)];
}

const textOf = (node: MdxNode): string =>
  node.name === 'Cite'
    ? ''
    : node.type === 'yaml'
      ? ''
      : (node.value ?? '') + (node.children ?? []).map(textOf).join('');

function parse(text: string): MdxNode | null {
  try {
    return mdxToMdast(text) as MdxNode;
  } catch {
    return null;
  }
}
