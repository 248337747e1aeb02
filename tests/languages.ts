/** Where each language lies in the built site, for tests of every one of them. */
import { defaultLocale, locales, type Locale } from '../src/i18n/locales.ts';

/** "", "en/", "ms/": what stands before the path of a page. */
export const folderOf = (locale: Locale): string => (locale === defaultLocale ? '' : `${locale}/`);

/** The folders of all languages. */
export const folders = locales.map(folderOf);

/** The language of a folder. */
export const localeOf = (folder: string): Locale =>
  locales.find((locale) => folderOf(locale) === folder) ?? defaultLocale;

/** "/", "/en/", "/ms/": the story in every language. */
export const homes = folders.map((folder) => `/${folder}`);

/** A pattern's beginning that lets a path be in any language; it captures the folder. */
export const anyLanguage = `(${folders.filter((folder) => folder !== '').join('|')}|)`;
