/** A page as parse5 reads it. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What stands in an element as text. */
export const textOf = ({ childNodes }: Tree.Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** Whether a node is an element. */
export const isElement = (node: Tree.Node | null): node is Tree.Element => node !== null && 'tagName' in node;

/** All elements under a node, those that wait in templates as well. */
export function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  if (isElement(node)) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
