/** Addresses in the attributes of a page for a USB stick, and what becomes of links to what is not there. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { stickAddress, type StickPlace } from './stick-address.ts';
import { rewriteJson } from './stick-json.ts';
import { isElement } from './stick-tree.ts';

/** A piece of the page, from one letter to another, and what stands there instead. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Files that the page leads to or shows, and those that its script reads. */
interface Found {
  reached: Set<string>;
  read: Set<string>;
}

/** Every address in an attribute; of a link to what the stick lacks no more than its words stay. */
export function attributeEdits(
  element: Tree.Element,
  making: StickPlace & { page: string },
  { reached, read }: Found,
): Edit[] {
  const { tagName, attrs, sourceCodeLocation: at } = element;
  const edits: Edit[] = [];
  for (const { name, value, prefix } of attrs) {
    const written = prefix ? `${prefix}:${name}` : name;
    const place = at?.attrs?.[written];
    const set = (text: string): unknown =>
      place && edits.push({ from: place.startOffset, to: place.endOffset, text: `${written}="${escaped(text)}"` });
    if (name.startsWith('data-') && /^[{[]/.test(value)) {
      const rewritten = rewriteJson(value, making);
      for (const file of rewritten.read) read.add(file);
      if (rewritten.json !== value) set(rewritten.json);
      continue;
    }
    if (!holdsAddress(name, value)) continue;
    const met = stickAddress(value, making.page, making);
    if (met.kind === 'file') {
      const isRead = name.startsWith('data-') && !met.file.endsWith('.html');
      (isRead ? read : reached).add(met.file);
      set(met.address);
    } else if (met.kind === 'absent') {
      if (tagName !== 'a' || name !== 'href')
        throw new Error(`${making.page}: <${tagName} ${written}="${value}"> is not on the stick`);
      return withoutLink(element);
    }
  }
  return edits;
}

const holdsAddress = (name: string, value: string): boolean =>
  name === 'href' || name === 'src' || (name.startsWith('data-') && /^\/(?!\/)/.test(value));

/** Takes a link away: out of a list with all that stood for it, out of a sentence only the link itself. */
function withoutLink(link: Tree.Element): Edit[] {
  const { parentNode: parent, sourceCodeLocation: at } = link;
  const isAlone = (of: Tree.Element): boolean =>
    of.childNodes.every((node) => node === link || ('value' in node && node.value.trim() === ''));
  const goes =
    isElement(parent) && parent.tagName === 'nav'
      ? link
      : isElement(parent) && /^(?:p|li)$/.test(parent.tagName) && isAlone(parent)
        ? parent
        : null;
  const parts = goes ? [goes.sourceCodeLocation] : [at?.startTag, at?.endTag];
  return parts.flatMap((part) => (part ? [{ from: part.startOffset, to: part.endOffset, text: '' }] : []));
}

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
