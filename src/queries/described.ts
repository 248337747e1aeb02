/** The story and its chapters with their full addresses, for those who describe them to machines. */
import type { Locale } from '../i18n/locales.ts';
import { href } from '../site.ts';
import { getChapters } from './chapters.ts';

/** Addresses, titles and descriptions in one language; `site` is where the pages are served. */
export async function describePages(locale: Locale, site: URL | undefined) {
  const address = (path = ''): URL => new URL(href(locale, path), site);
  const chapters = await getChapters(locale);
  return {
    home: address(),
    locale,
    chapters: chapters.map(({ slug, number, entry: { data } }) => ({
      page: address(`chapters/${slug}/`),
      number,
      title: data.title,
      description: data.description,
    })),
  };
}
