/** A built page as it lies on a USB stick: relative addresses, styles and scripts in files that no server has to allow. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { wayTo, type StickPlace } from './stick-address.ts';
import { attributeEdits, type Edit } from './stick-attributes.ts';
import { rewriteJson } from './stick-json.ts';
import { elementsOf, textOf } from './stick-tree.ts';

/** Where a page lies and what it is made with. */
export interface StickMaking extends StickPlace {
  /** Path of the page’s file. */
  page: string;
  /** The policy of what the page may load. */
  policy: string;
  /** Keeps a style for pages that share it. Gives its path on the stick. */
  keepStyle: (css: string) => string;
  /** Keeps the modules of a page, each its address or its code, as one script. Gives its path on the stick. */
  keepScript: (modules: readonly string[]) => string;
}

/** The page, and the files of the built site that it leads to, shows, or reads by its script. */
export interface StickPage {
  html: string;
  reached: Set<string>;
  read: Set<string>;
}

/** What a page tells search engines, other sites and browsers’ menus. */
const told = /^(?:og|twitter):/;
const toldLinks = /^(?:alternate|manifest|preload|modulepreload|apple-touch-icon)$/;

/** Rewrites one page; what it does not have to change stays byte for byte. */
export function stickPage(html: string, making: StickMaking): StickPage {
  const found: StickPage = { html, reached: new Set(), read: new Set() };
  const edits: Edit[] = [];
  const modules: { element: Tree.Element; module: string }[] = [];
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))) {
    const { tagName, sourceCodeLocation: at } = element;
    if (!at) continue;
    const replace = (text: string): unknown => edits.push({ from: at.startOffset, to: at.endOffset, text });
    const attribute = (name: string): string => element.attrs.find((each) => each.name === name)?.value ?? '';
    const type = attribute('type');
    if (isTold(tagName, attribute)) replace('');
    else if (tagName === 'style') replace(styleLink(textOf(element), attribute('media'), making));
    else if (tagName === 'script' && type === 'module') modules.push({ element, module: moduleOf(element) });
    else if (tagName === 'script' && type === 'application/json') {
      const text = textOf(element);
      const { json, read } = rewriteJson(text, making);
      for (const file of read) found.read.add(file);
      if (json !== text) edits.push({ ...between(at), text: json });
    } else if (tagName === 'meta' && attribute('charset') !== '') {
      replace(`<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${making.policy}">`);
    } else if (tagName !== 'meta' && attribute('rel') !== 'canonical') {
      edits.push(...attributeEdits(element, making, found));
    }
  }
  const script = modules.length === 0 ? '' : making.keepScript(modules.map(({ module }) => module));
  modules.forEach(({ element: { sourceCodeLocation: at } }, index) => {
    const text = index === 0 ? `<script defer src="${wayTo(script, making.page)}"></script>` : '';
    if (at) edits.push({ from: at.startOffset, to: at.endOffset, text });
  });
  return { ...found, html: applied(html, edits) };
}

const isTold = (tagName: string, attribute: (name: string) => string): boolean =>
  (tagName === 'meta' &&
    (told.test(attribute('property') || attribute('name')) || attribute('http-equiv') === 'content-security-policy')) ||
  (tagName === 'link' && toldLinks.test(attribute('rel'))) ||
  (tagName === 'script' && /^(?:application\/ld\+json|speculationrules)$/.test(attribute('type')));

function styleLink(css: string, media: string, { keepStyle, page }: StickMaking): string {
  return `<link rel="stylesheet" href="${wayTo(keepStyle(css), page)}"${media === '' ? '' : ` media="${media}"`}>`;
}

const between = ({
  startTag,
  endTag,
}: NonNullable<Tree.Element['sourceCodeLocation']>): { from: number; to: number } => ({
  from: startTag?.endOffset ?? 0,
  to: endTag?.startOffset ?? 0,
});

const moduleOf = (script: Tree.Element): string =>
  script.attrs.find(({ name }) => name === 'src')?.value ?? textOf(script);

function applied(html: string, edits: readonly Edit[]): string {
  let at = 0;
  const pieces = edits
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ from, to, text }) => {
      // What lies in something that goes needs no change of its own.
      if (from < at) return [];
      const before = html.slice(at, from);
      at = to;
      return [before, text];
    });
  return pieces.join('') + html.slice(at);
}
