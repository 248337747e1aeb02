/** Checks every part of a chapter against the grammar: components, attributes, nesting, Markdown. */
import { attributesOf, type MdxNode } from '../model/outline.ts';
import type { ChapterFile } from './chapter-file.ts';
import type { Fault, Problem } from './fault.ts';
import { components, markdown, type Check } from './grammar.ts';
import { perhaps } from './nearest.ts';
import type { Index } from './rule.ts';

/** Every part that a chapter may not have, or not there, or not so. */
export function checkParts({ file, tree }: ChapterFile, index: Index): Fault[] {
  return (tree.children ?? []).flatMap((child) => visit(child, { file, index, step: null, parent: 'the chapter' }));
}

function visit(node: MdxNode, around: Around): Fault[] {
  const isComponent = node.type.startsWith('mdxJsx');
  const name = node.name ?? '';
  const step = name === 'Step' ? (attributesOf(node)['id'] ?? null) : around.step;
  const problems = isComponent ? checkComponent(node, name, around) : checkMarkdown(node, around);
  const parent = isComponent ? nameOfPlace(name, around.parent) : around.parent;
  const file = `${around.file}:${node.position?.start.line ?? 1}`;
  return [
    ...problems.map((problem) => ({ file, record: step, ...problem })),
    ...(node.children ?? []).flatMap((child) => visit(child, { ...around, step, parent })),
  ];
}

function checkComponent(node: MdxNode, name: string, { parent, index }: Around): Problem[] {
  const known = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!known) {
    const names = Object.keys(components);
    return [{ field: null, found: `<${name}>`, expected: `one of ${names.join(', ')}${perhaps(name, names)}` }];
  }
  const misplaced =
    known.inside === parent ? [] : [{ field: name, found: `it in ${parent}`, expected: `it in ${known.inside}` }];
  return [...misplaced, ...checkAttributes(node, name, index)];
}

function checkAttributes(node: MdxNode, name: string, index: Index): Problem[] {
  const { must = {}, may = {} } = components[name] ?? {};
  const checks: Readonly<Record<string, Check>> = { ...must, ...may };
  const given = node.attributes ?? [];
  const missing = Object.keys(must).filter((key) => !given.some((attribute) => attribute.name === key));
  return [
    ...missing.map((key) => ({ field: `${name} ${key}`, found: 'nothing', expected: 'a text in double quotes' })),
    ...given.flatMap(({ name: key = '{…}', value }) => {
      const field = `${name} ${key}`;
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      if (!check) return [{ field, found: 'an attribute that it does not have', expected: attributeNames(checks) }];
      if (typeof value !== 'string') return [{ field, found: 'no text', expected: 'a text in double quotes' }];
      return check(value, index).map(({ found, expected }) => ({ field, found, expected }));
    }),
  ];
}

function checkMarkdown(node: MdxNode, { parent }: Around): Problem[] {
  if (!markdown.has(node.type)) {
    return [
      { field: null, found: markdownNames[node.type] ?? node.type, expected: 'paragraphs, lists and components' },
    ];
  }
  if (node.type === 'heading' && node.depth !== 2) {
    return [{ field: null, found: `a heading of level ${node.depth ?? 0}`, expected: 'a heading with ##' }];
  }
  const isLoose = (parent === 'the chapter' && node.type !== 'yaml') || parent === 'Scrolly';
  return isLoose && !['text', 'root'].includes(node.type)
    ? [{ field: null, found: `a ${node.type} in ${parent}`, expected: 'words inside a Step only' }]
    : [];
}

const markdownNames: Readonly<Record<string, string>> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  code: 'a block of code',
  inlineCode: 'code',
  html: 'HTML',
  link: 'a link',
  image: 'an image',
  thematicBreak: 'a rule',
  blockquote: 'a block quotation',
};

const attributeNames = (checks: Readonly<Record<string, Check>>): string =>
  Object.keys(checks).length === 0 ? 'no attribute' : `only ${Object.keys(checks).join(', ')}`;

/** What the children of a component stand in. */
const nameOfPlace = (name: string, parent: Place): Place => (name === 'Scrolly' || name === 'Step' ? name : parent);

type Place = 'the chapter' | 'Scrolly' | 'Step';

interface Around {
  file: string;
  index: Index;
  step: string | null;
  parent: Place;
}
