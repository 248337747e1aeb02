/** Writes `sitemap.xml` from the pages that were built, so that none can be forgotten. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { writeSitemap } from '../formats/sitemap.ts';
import { createHref } from '../i18n/href.ts';
import { defaultLocale, localeTags } from '../i18n/locales.ts';
import { readListedPages } from './built-pages.ts';

/** Lists every built page but those that say `noindex`. */
export function listPages(): AstroIntegration {
  let site = '';
  let base = '';
  return {
    name: 'list-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        base = config.base;
      },
      'astro:build:done': ({ dir, pages }) => {
        const href = createHref(base);
        const built = readListedPages(dir, pages);
        const listed = built.map(({ locale, path }) => {
          const same = built.filter((other) => other.path === path);
          const fallback = same.filter((other) => other.locale === defaultLocale);
          const address = (of: typeof locale): string => new URL(href(of, path), site).href;
          return {
            address: address(locale),
            alternates: [
              ...same.map((other) => ({
                language: localeTags[other.locale].slice(0, 2),
                address: address(other.locale),
              })),
              ...fallback.map((other) => ({ language: 'x-default', address: address(other.locale) })),
            ],
          };
        });
        writeFileSync(new URL('sitemap.xml', dir), writeSitemap(listed));
      },
    },
  };
}
