/** Reads chapters and dataset for the search; `check:data` has found them whole before. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { mdxToMdast } from 'satteri';
import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import { fillTexts } from '../model/fill-texts.ts';
import type { MdxNode } from '../model/outline.ts';
import { searchDocuments, type SearchDocument, type SearchedChapter } from '../model/search-document.ts';
import { datasetSchemas, type Dataset } from '../schemas/dataset.ts';

/** Every document of a language that chapters and dataset hold; what it lacks is found as the default language has it. */
export const readSearchDocuments = (content: URL, locale: Locale): SearchDocument[] =>
  searchDocuments(
    readChapters(new URL('chapters/', content), locale),
    fillTexts(readDataset(content), locales, defaultLocale),
    locale,
  );

function readChapters(folder: URL, locale: Locale): SearchedChapter[] {
  const own = (name: string): URL => new URL(`${locale}/${name}`, folder);
  return readdirSync(new URL(`${defaultLocale}/`, folder))
    .toSorted()
    .map((name) => {
      const file = existsSync(own(name)) ? own(name) : new URL(`${defaultLocale}/${name}`, folder);
      const tree = mdxToMdast(readFileSync(file, 'utf8')) as MdxNode;
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
