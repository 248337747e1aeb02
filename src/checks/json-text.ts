/** Reads JSON and says where it breaks, by line and column; finds keys that stand twice in one object. */
import { showHidden } from './fault.ts';

/** Something wrong in the text of a JSON file. Lines and columns count from 1. */
export interface JsonTrouble {
  line: number;
  column: number;
  /** The key that is repeated; null when the text breaks off being JSON. */
  key: string | null;
  found: string;
  expected: string;
}

/** Gives the value, or `undefined` when the text is no JSON, and what is wrong with it. */
export function readJson(text: string): { value: unknown; troubles: JsonTrouble[] } {
  const { broken, repeated } = scan(text);
  const troubles = broken ? [...repeated, broken] : repeated;
  return { value: broken ? undefined : (JSON.parse(text) as unknown), troubles };
}

const patterns = {
  space: /[ \t\n\r]*/y,
  text: /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y,
  other: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y,
  mark: /[[\]{}:,]/y,
};

class Break extends Error {}

/** More lists and objects inside each other than any file of the content has. */
const deepest = 100;

function scan(text: string): { broken: JsonTrouble | null; repeated: JsonTrouble[] } {
  const repeated: JsonTrouble[] = [];
  let at = 0;
  let depth = 0;

  function take(kind: keyof typeof patterns): string | null {
    const pattern = patterns[kind];
    pattern.lastIndex = at;
    const token = pattern.exec(text)?.[0] ?? null;
    if (token !== null) at += token.length;
    return token;
  }
  function need(mark: string, expected: string): void {
    if (text[at] !== mark) throw new Break(expected);
    at += 1;
  }
  function list(close: string, item: () => void): void {
    take('space');
    if (text[at] === close) return void (at += 1);
    for (;;) {
      item();
      take('space');
      if (text[at] === close) return void (at += 1);
      need(',', `"," before it, or "${close}"`);
      take('space');
    }
  }
  function member(keys: Set<string>): void {
    const start = at;
    const key = take('text');
    if (key === null) throw new Break('a key in double quotes');
    if (keys.has(key))
      repeated.push({ ...place(text, start), key: key.slice(1, -1), found: 'a second time', expected: 'once' });
    keys.add(key);
    take('space');
    need(':', '":"');
    value();
  }
  function value(): void {
    take('space');
    if (text[at] === '"') {
      if (take('text') === null)
        throw new Break('a text that ends with a double quote on its line, with known escapes only');
      return;
    }
    if (take('other') !== null) return;
    const open = take('mark');
    if ((open === '[' || open === '{') && depth >= deepest) {
      at -= 1;
      throw new Break(`at most ${deepest} lists and objects inside each other`);
    }
    depth += 1;
    const keys = new Set<string>();
    if (open === '[') list(']', value);
    else if (open === '{') list('}', () => member(keys));
    depth -= 1;
    if (open === '[' || open === '{') return;
    if (open !== null) at -= 1;
    throw new Break('a value');
  }

  try {
    value();
    take('space');
    if (at < text.length) throw new Break('the end of the file');
    return { broken: null, repeated };
  } catch (error) {
    if (!(error instanceof Break)) throw error;
    const found =
      at < text.length ? `\`${showHidden(/^[^\n]{1,30}/.exec(text.slice(at))?.[0] ?? '\n')}\`` : 'the end of the file';
    return { broken: { ...place(text, at), key: null, found, expected: error.message }, repeated };
  }
}

function place(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
