/** The pages that a build has made, as files hold them. */
import { existsSync, readFileSync } from 'node:fs';
import { defaultLocale, isLocale, type Locale } from '../i18n/locales.ts';

/** One built page. */
export interface BuiltPage {
  locale: Locale;
  /** Path under its language, without leading slash: `glossary/`. */
  path: string;
  html: string;
}

/** Reads the pages that search engines may list, in order of path, then language. */
export function readListedPages(folder: URL, pages: readonly { pathname: string }[]): BuiltPage[] {
  return pages
    .map(({ pathname }) => ({ pathname, file: new URL(`${pathname}index.html`, folder) }))
    .filter(({ file }) => existsSync(file)) // 404.html has no folder of its own
    .map(({ pathname, file }) => ({ ...place(pathname), html: readFileSync(file, 'utf8') }))
    .filter(({ html }) => !/<meta name="robots" content="[^"]*noindex/.test(html))
    .toSorted((a, b) => order(a.path, b.path) || order(a.locale, b.locale));
}

function place(pathname: string): { locale: Locale; path: string } {
  const [first, ...rest] = pathname.split('/');
  return isLocale(first) ? { locale: first, path: rest.join('/') } : { locale: defaultLocale, path: pathname };
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
