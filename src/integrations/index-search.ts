/**
 * Writes `pagefind/`: the index that the site searches in the browser, one a language.
 * Steps, chapters, records, sources and terms are indexed from the content, so that each hit leads to its own place;
 * the other pages as they were built.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { createHref } from '../i18n/href.ts';
import { locales } from '../i18n/locales.ts';
import { readListedPages, type BuiltPage } from './built-pages.ts';
import { readSearchDocuments } from './searched-content.ts';

/** Pages whose content is indexed record by record; of the first ones at least title and lead are found. */
const lists = ['activities/', 'glossary/', 'sources/'];
const told = /^(?:$|chapters\/|activities\/.)/;

/**
 * What the browser needs of what Pagefind makes; the rest is its own widgets. The reader of words named “unknown” serves
 * languages that Pagefind has no grammar of, as Malay.
 */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|(?!pagefind\.unknown).*\.pf_\w+)$/;

/** Files of excerpts a language: few enough to be kept for reading offline. */
const maxFragments = 16;

/** Below the address of the site: the browser puts its base before them. */
const href = createHref('/');

/** Indexes the site once it is built. */
export function indexSearch(): AstroIntegration {
  let content = new URL('file:///');
  return {
    name: 'index-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = new URL('content/', config.root);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: ['svg'], maxFragments });
        if (!index) throw new Error(`search: ${errors.join('; ')}`);
        const count = (await addDocuments(index, content)) + (await addPages(index, readListedPages(dir, pages)));
        await writeIndex(index, new URL('pagefind/', dir));
        await close();
        logger.info(`${count} documents`);
      },
    },
  };
}

async function addDocuments(index: PagefindIndex, content: URL): Promise<number> {
  let count = 0;
  for (const locale of locales) {
    for (const { kind, path, title, detail, text } of readSearchDocuments(content, locale)) {
      const url = href(locale, path);
      const meta = { title, detail };
      check(
        url,
        await index.addCustomRecord({ url, content: text, language: locale, meta, filters: { kind: [kind] } }),
      );
      count += 1;
    }
  }
  return count;
}

async function addPages(index: PagefindIndex, pages: readonly BuiltPage[]): Promise<number> {
  const others = pages.filter(({ path }) => !told.test(path));
  for (const { locale, path, html } of others) {
    const url = href(locale, path);
    check(url, await index.addHTMLFile({ url, content: lists.includes(path) ? headOnly(html) : html }));
  }
  return others.length;
}

/** A page without what stands below its heading and lead. */
const headOnly = (html: string): string =>
  html.replace(/(<header class="page-head"[\s\S]*?<\/header>)[\s\S]*<\/main>/, '$1</main>');

async function writeIndex(index: PagefindIndex, folder: URL): Promise<void> {
  const { files, errors } = await index.getFiles();
  check('index', { errors });
  for (const { path, content } of files.filter(({ path: name }) => needed.test(name))) {
    const file = new URL(path, folder);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, content);
  }
}

function check(what: string, { errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`search: ${what}: ${errors.join('; ')}`);
}
