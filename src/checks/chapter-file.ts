/** Reads a chapter file: its head, its tree, its steps; or says where it cannot be read. */
import { load, YAMLException } from 'js-yaml';
import { mdxToMdast } from 'satteri';
import { outlineChapter, type MdxNode, type OutlineStep } from '../model/outline.ts';
import { chapterSchema } from '../schemas/chapter.ts';
import { show, type Fault } from './fault.ts';
import { checkShape } from './shape.ts';

/** A chapter of one language. */
export interface ChapterFile {
  /** Path inside `content/`. */
  file: string;
  locale: string;
  /** File name, the same in every language. */
  name: string;
  /** File name without number and ending; part of the chapter's address. */
  slug: string;
  /** The head as written; its fields may be at fault. */
  head: Readonly<Record<string, unknown>>;
  tree: MdxNode;
  steps: readonly OutlineStep[];
}

/** Gives the chapter, or null when its MDX does not parse, and what is wrong with its text and head. */
export function readChapter(file: string, text: string): { chapter: ChapterFile | null; faults: Fault[] } {
  const [, locale = '', name = ''] = file.split('/');
  const faults = checkText(file, name, text);
  try {
    const tree = mdxToMdast(text) as MdxNode;
    const head = readHead(file, tree);
    const slug = name.replace(/^\d+-|\.mdx$/g, '');
    const chapter = { file, locale, name, slug, head: head.value, tree, steps: outlineChapter(tree) };
    return { chapter, faults: [...faults, ...head.faults] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, place = '', found = message] = /^(\d+:\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(message) ?? [];
    return { chapter: null, faults: [...faults, { ...whole(`${file}:${place}`), found, expected: 'MDX that parses' }] };
  }
}

function checkText(file: string, name: string, text: string): Fault[] {
  const faults: Fault[] = [];
  if (!/^\d\d-[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/.test(name)) {
    faults.push({ ...whole(file), found: show(name), expected: 'a file name like 01-two-cities.mdx' });
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (line !== line.normalize('NFC')) {
      faults.push({ ...whole(`${file}:${index + 1}`), found: show(line), expected: 'NFC text' });
    }
  }
  return faults;
}

function readHead(file: string, tree: MdxNode): { value: Record<string, unknown>; faults: Fault[] } {
  const first = tree.children?.[0];
  if (first?.type !== 'yaml') {
    const fault = { ...whole(`${file}:1`), found: 'no head', expected: 'a head between two lines of ---' };
    return { value: {}, faults: [fault] };
  }
  try {
    const value: unknown = load(first.value ?? '') ?? {};
    return {
      value: typeof value === 'object' ? (value as Record<string, unknown>) : {},
      faults: checkShape(value, chapterSchema, []).map((problem) => ({ file, record: null, ...problem })),
    };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line, column } = error.mark;
    const place = `${file}:${line + 2}:${column + 1}`; // both count from 0, after the line of ---
    return { value: {}, faults: [{ ...whole(place), found: error.reason, expected: 'a head that is YAML' }] };
  }
}

const whole = (file: string) => ({ file, record: null, field: null });
