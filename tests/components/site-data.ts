/** The real content for component tests, read from its files: a container sees no collections. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { createTranslate, type Translate } from '../../src/i18n/translate.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { outlineChapter, type MdxNode } from '../../src/model/outline.ts';
import { datasetSchemas, type Dataset } from '../../src/schemas/dataset.ts';

const content = join(import.meta.dirname, '../../content');
const read = (path: string): string => readFileSync(join(content, path), 'utf8');

/** Every record, in the order of its file. */
export const dataset = Object.fromEntries(
  Object.keys(datasetSchemas).map((file) => [file, JSON.parse(read(`data/${file}.json`))]),
) as unknown as Dataset;

/** `t` of a language. */
export const translate = (locale: Locale): Translate =>
  createTranslate(
    Object.assign({}, ...globSync(`strings/${locale}/*.json`, { cwd: content }).map((path) => JSON.parse(read(path)))),
    locale,
  );

/** Every graphic and scene that the story asks for, once. */
export const askedFor: { graphic: string; scene: string }[] = [
  ...new Map(
    globSync('chapters/en/*.mdx', { cwd: content })
      .toSorted()
      .flatMap((path) => outlineChapter(mdxToMdast(read(path).replace(/^---[^]*?\n---\n/, '')) as MdxNode))
      .map(({ graphic, scene }) => [`${graphic} ${scene}`, { graphic, scene }]),
  ).values(),
];
