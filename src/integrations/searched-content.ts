/** Reads chapters and dataset for the search; `check:data` has found them whole before. */
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { mdxToMdast } from 'satteri';
import type { Locale } from '../i18n/locales.ts';
import type { MdxNode } from '../model/outline.ts';
import { searchDocuments, type SearchDocument, type SearchedChapter } from '../model/search-document.ts';
import { datasetSchemas, type Dataset } from '../schemas/dataset.ts';

/** Every document of a language that chapters and dataset hold. */
export const readSearchDocuments = (content: URL, locale: Locale): SearchDocument[] =>
  searchDocuments(readChapters(new URL(`chapters/${locale}/`, content)), readDataset(content), locale);

function readChapters(folder: URL): SearchedChapter[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const tree = mdxToMdast(readFileSync(new URL(name, folder), 'utf8')) as MdxNode;
      const head = load(tree.children?.[0]?.value ?? '') as Pick<SearchedChapter, 'title' | 'name' | 'lead'>;
      return { slug: name.replace(/^\d+-|\.mdx$/g, ''), title: head.title, name: head.name, lead: head.lead, tree };
    });
}

const readDataset = (content: URL): Dataset =>
  Object.fromEntries(
    Object.keys(datasetSchemas).map((name) => [
      name,
      JSON.parse(readFileSync(new URL(`data/${name}.json`, content), 'utf8')),
    ]),
  ) as unknown as Dataset;
