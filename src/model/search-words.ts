/** The words of a step as one plain text, what unfolds included; headings, citations and large numbers apart. */
import { attributesOf, type MdxNode } from './outline.ts';

/** The text of a step's heading. */
export const headingOf = (step: MdxNode): string =>
  tidy(
    (step.children ?? [])
      .filter(({ type }) => type === 'heading')
      .map(flatten)
      .join(' '),
  );

/** The text of a step below its heading. */
export const wordsOf = (step: MdxNode): string => tidy((step.children ?? []).map(read).join(' '));

function read(node: MdxNode): string {
  if (node.type === 'heading' || node.name === 'Cite' || node.name === 'Big') return '';
  const own = node.name === 'More' ? `${attributesOf(node).summary ?? ''} ` : '';
  const children = (node.children ?? []).map(read);
  return own + (node.value ?? '') + children.join(isRun(node) ? '' : ' ');
}

const flatten = (node: MdxNode): string => (node.value ?? '') + (node.children ?? []).map(flatten).join('');

/** Whether the children of a node are parts of one line. */
const isRun = ({ type, name }: MdxNode): boolean =>
  ['paragraph', 'emphasis', 'strong', 'mdxJsxTextElement'].includes(type) || name === 'Term';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
