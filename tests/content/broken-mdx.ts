/** Breaks chapters of the content, each way for good. */
import { oneOf, type Pick } from '../seed.ts';
import type { Broken } from './broken-json.ts';

/** Replaces one of the places where a pattern matches. */
function replaceOne(text: string, pattern: RegExp, by: string | ((found: string) => string), pick: Pick): string {
  const { 0: found, index } = oneOf(pick, [...text.matchAll(pattern)]);
  return text.slice(0, index) + (typeof by === 'string' ? by : by(found)) + text.slice(index + found.length);
}

const before = (words: string) => (found: string) => `${words}\n\n${found}`;

/** Ways to break a chapter. */
export const chapterBreakers: readonly ((text: string, pick: Pick) => Broken)[] = [
  (_, pick) => {
    const text = oneOf(pick, ['', ' \n', '\u0000', '---\n---\n', '---', '<', '{', '<!doctype html>', 'null']);
    return { what: `all of it ${JSON.stringify(text)}`, text };
  },
  (text) => ({ what: 'without a head', text: text.replace(/^---\n[^]*?\n---\n/, '') }),
  (text, pick) => {
    const head = oneOf(pick, ['title: [', 'title: "a', ': :', '- a\n- b', 'title: a\ntitle: b', 'a: &a *a', '\ttitle: a', '...\nb: c', '!!js/regexp a']);
    return { what: `with the head ${JSON.stringify(head)}`, text: text.replace(/^---\n[^]*?\n---\n/, `---\n${head}\n---\n`) };
  },
  (text, pick) => ({ what: 'without a line of its head', text: replaceOne(text, /^(?:title|name|lead|layer|description): .*\n/gm, '', pick) }),
  (text, pick) => {
    const name = oneOf(pick, ['Nope', 'script', 'iframe', 'constructor', 'Cite.Deep', 'style', '__proto__', 'Stp']);
    return { what: `with <${name}>`, text: replaceOne(text, /^## /gm, before(`<${name}>words</${name}>`), pick) };
  },
  (text, pick) => {
    const words = oneOf(pick, ['<Cite source="news">', '</Step>', '<', '<Cite', '{', '{a}', '<Cite source={a} />', '<Cite {...a} />', '}<', '<></>', '<!-- a -->']);
    return { what: `with ${words}`, text: replaceOne(text, /^## /gm, before(words), pick) };
  },
  (text, pick) => {
    const words = oneOf(pick, ['import a from "a";', 'export const a = 1;', '# A heading', '![a](a.png)', '[a](javascript:alert(1))', '> said', '---', '```\ncode\n```', '`code`']);
    return { what: `with ${JSON.stringify(words)}`, text: replaceOne(text, /^## /gm, before(words), pick) };
  },
  (text, pick) => ({ what: 'without a closing tag', text: replaceOne(text, /<\/(?:Step|Scrolly)>/g, '', pick) }),
  (text, pick) => ({ what: 'without an opening tag', text: replaceOne(text, /<(?:Step|Scrolly) [^>]*>/g, '', pick) }),
  (text, pick) => {
    const id = oneOf(pick, ['', 'no-such-source', '__proto__', 'constructor', '../a', 'a'.repeat(5000)]);
    return { what: `with the source "${id.slice(0, 20)}"`, text: replaceOne(text, /source="[^"]*"/g, `source="${id}"`, pick) };
  },
  (text, pick) => {
    const graphic = oneOf(pick, ['', 'nope', '__proto__', 'constructor', 'Cloth']);
    return { what: `with the graphic "${graphic}"`, text: replaceOne(text, /graphic="[^"]*"/g, `graphic="${graphic}"`, pick) };
  },
  (text, pick) => {
    const scene = oneOf(pick, ['', ':', 'focus:', 'nope', ',', 'constructor', 'focus:nope,nope', '__proto__:a', 'a:b:c']);
    return { what: `with the scene "${scene}"`, text: replaceOne(text, /scene="[^"]*"/g, `scene="${scene}"`, pick) };
  },
  (text, pick) => {
    const [, id = ''] = /<Step id="([^"]*)"/.exec(text) ?? [];
    const other = oneOf(pick, [id, '', 'A B', '__proto__', 'a--b', 'x\u200by']);
    return { what: `with a step "${other}" more`, text: text.replace(/<\/Step>(?![^]*<\/Step>)/, `</Step>\n<Step id="${other}" scene="whole" alt="A.">\n\n## A\n\nWords.\n\n</Step>`) };
  },
  (text, pick) => ({ what: 'without an attribute', text: replaceOne(text, /(?<=<Step[^>]*) (?:id|scene|alt)="[^"]*"/g, '', pick) }),
  (text, pick) => ({ what: 'without a heading', text: replaceOne(text, /^## .*$/gm, '', pick) }),
  (text, pick) => ({ what: 'cut off', text: text.slice(0, Math.floor(text.length / 3) + pick(Math.floor(text.length / 2))) }),
];
