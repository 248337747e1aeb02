/** The outline of a chapter: its steps, each with graphic, scene, words and sources, read from the parsed MDX. */

/** A node of the MDX tree, as far as the outline needs it. */
export interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  depth?: number;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  children?: readonly MdxNode[];
  position?: { start: { line: number } };
}

/** One step as its chapter file declares it. */
export interface OutlineStep {
  id: string;
  graphic: string;
  scene: string;
  alt: string;
  heading: string;
  /** Ids of the sources cited, in order, with repeats. */
  cites: string[];
  /** Words of the step's text, without what unfolds. */
  words: number;
  /** Every component used, with its attributes. */
  parts: { name: string; attributes: Readonly<Record<string, string>>; line: number }[];
  /** Line in the chapter file. */
  line: number;
}

/** Lists the steps of a chapter in reading order. */
export function outlineChapter(tree: MdxNode): OutlineStep[] {
  return elements(tree, 'Scrolly').flatMap((scrolly) =>
    elements(scrolly, 'Step').map((step) => readStep(step, attributesOf(scrolly).graphic ?? '')),
  );
}

/** All words of a node, without citations and without what unfolds. */
function textOf(node: MdxNode): string {
  if (node.name === 'More' || node.name === 'Cite') return '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(textOf).join(isBlock(node) ? ' ' : '');
}

/** Descendants with a component's name, in order. */
export function elements(node: MdxNode, name: string): MdxNode[] {
  const inside = (node.children ?? []).flatMap((child) => elements(child, name));
  return node.name === name ? [node, ...inside] : inside;
}

/** Attributes of a component as plain strings. */
export function attributesOf(node: MdxNode): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name === undefined ? [] : [[name, typeof value === 'string' ? value : '']],
    ),
  );
}

function readStep(node: MdxNode, graphic: string): OutlineStep {
  const { id = '', scene = '', alt = '' } = attributesOf(node);
  const heading = headings(node)[0];
  return {
    id,
    graphic,
    scene,
    alt,
    heading: heading ? textOf(heading).trim() : '',
    cites: elements(node, 'Cite').flatMap((cite) => (attributesOf(cite).source ?? '').split(' ').filter(Boolean)),
    words: textOf(node).split(/\s+/).filter(Boolean).length,
    parts: components(node)
      .slice(1)
      .map((part) => ({ name: part.name ?? '', attributes: attributesOf(part), line: part.position?.start.line ?? 0 })),
    line: node.position?.start.line ?? 0,
  };
}

function components(node: MdxNode): MdxNode[] {
  const inside = (node.children ?? []).flatMap(components);
  return node.type.startsWith('mdxJsx') ? [node, ...inside] : inside;
}

const headings = (node: MdxNode): MdxNode[] =>
  node.type === 'heading' ? [node] : (node.children ?? []).flatMap(headings);

const isBlock = ({ type }: MdxNode): boolean => ['root', 'list', 'listItem', 'mdxJsxFlowElement'].includes(type);
