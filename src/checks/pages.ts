/** Checks the pages of words: the same files and the same parts in every language, and only known components. */
import { load, YAMLException } from 'js-yaml';
import { mdxToMdast } from 'satteri';
import { isCountName } from '../model/method.ts';
import { attributesOf, elements, type MdxNode } from '../model/outline.ts';
import { pageSchema } from '../schemas/page.ts';
import { slug } from '../schemas/text.ts';
import { show, type Fault } from './fault.ts';
import { perhaps } from './nearest.ts';
import { checkShape } from './shape.ts';

/** What a page may use, each with the attribute that it must have. */
const components: Readonly<Record<string, string | null>> = {
  Changelog: null,
  Confidence: null,
  Count: 'of',
  Engines: null,
  Missing: null,
  Part: 'id',
  Report: null,
  Scorecard: null,
  Seen: null,
  To: 'page',
};

interface PageFile {
  file: string;
  language: string;
  name: string;
  /** Ids of its parts in order; null when the file could not be read. */
  parts: readonly string[] | null;
  faults: Fault[];
}

/** All faults of `pages/<language>/*.mdx`; the first language is the model for the others. */
export function checkPages(
  files: ReadonlyMap<string, string>,
  languages: readonly string[],
  unfinished: readonly string[] = [],
): Fault[] {
  const read = [...files].flatMap(([file, text]) => {
    const [, language = '', name] = /^pages\/([^/]+)\/([^/]+\.mdx)$/.exec(file) ?? [];
    return name && languages.includes(language) ? [readPage({ file, language, name }, text)] : [];
  });
  const names = [...new Set(read.map(({ name }) => name))].toSorted();
  return [
    ...read.flatMap(({ faults }) => faults),
    ...names.flatMap((name) =>
      compare(
        languages.map((language) => read.find((page) => page.language === language && page.name === name) ?? language),
        { name, unfinished },
      ),
    ),
  ];
}

function readPage(of: Pick<PageFile, 'file' | 'language' | 'name'>, text: string): PageFile {
  const whole = { file: of.file, record: null, field: null };
  try {
    const tree = mdxToMdast(text) as MdxNode;
    const ids = elements(tree, 'Part').map((part) => attributesOf(part).id ?? '');
    return { ...of, parts: ids, faults: [...checkHead(of.file, tree), ...checkNodes(of.file, tree)] };
  } catch (error) {
    const found = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const expected = error instanceof YAMLException ? 'a head that is YAML' : 'MDX that parses';
    return { ...of, parts: null, faults: [{ ...whole, found, expected }] };
  }
}

const checkHead = (file: string, tree: MdxNode): Fault[] =>
  checkShape(load(tree.children?.[0]?.value ?? '') ?? {}, pageSchema, []).map((problem) => ({
    file,
    record: null,
    ...problem,
  }));

function checkNodes(file: string, node: MdxNode): Fault[] {
  const where = { file: `${file}:${node.position?.start.line ?? 1}`, record: null };
  return [
    ...checkNode(node).map((problem) => ({ ...where, ...problem })),
    ...(node.children ?? []).flatMap((child) => checkNodes(file, child)),
  ];
}

function checkNode(node: MdxNode): Omit<Fault, 'file' | 'record'>[] {
  if (/^mdx.*(?:Expression|Esm)$|^html$|^image$/.test(node.type)) {
    return [{ field: null, found: node.type, expected: 'Markdown and components' }];
  }
  if (!node.type.startsWith('mdxJsx')) return [];
  const name = node.name ?? '';
  const names = Object.keys(components);
  if (!names.includes(name)) {
    return [{ field: null, found: `<${name}>`, expected: `one of ${names.join(', ')}${perhaps(name, names)}` }];
  }
  const attribute = components[name] ?? null;
  if (attribute === null) return [];
  const field = `${name} ${attribute}`;
  const value = attributesOf(node)[attribute] ?? '';
  if (name === 'Part') return checkShape(value, slug, []).map((problem) => ({ ...problem, field }));
  if (name === 'Count' && !isCountName(value)) {
    return [{ field, found: show(value), expected: 'a count that src/model/method.ts has' }];
  }
  return [];
}

function compare(
  pages: readonly (PageFile | string)[],
  { name, unfinished }: { name: string; unfinished: readonly string[] },
): Fault[] {
  const there = pages.filter((page) => typeof page !== 'string');
  const model = there.find(({ parts }) => parts !== null);
  const missing = pages
    .filter((page) => typeof page === 'string')
    .filter((language) => !unfinished.includes(language))
    .map((language) => ({ file: `pages/${language}/${name}`, record: null, field: null }))
    .map((where) => ({ ...where, found: 'no file', expected: 'the page, as another language has it' }));
  const differing = there
    .filter(({ parts }) => parts !== null && parts.join(' ') !== model?.parts?.join(' '))
    .map(({ file, parts }) => ({
      file,
      record: null,
      field: 'Part id',
      found: parts?.join(' ') || 'no part',
      expected: `${model?.parts?.join(' ') || 'no part'}, as in ${model?.file ?? ''}`,
    }));
  return [...missing, ...differing];
}
