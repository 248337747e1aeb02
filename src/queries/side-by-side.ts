/** Chapters side by side: which pages there are, and a chapter in two languages. */
import { locales, offeredIn, type Locale } from '../i18n/locales.ts';
import type { Chapter } from './chapters.ts';
import { getChapters } from './chapters.ts';
import { chapterRoutes } from './routes.ts';

/** Every language that may stand beside one, in the order of the list. */
export const othersThan = (locale: Locale): Locale[] => offeredIn(locale).filter((other) => other !== locale);

/** The language that stands beside one if the reader has chosen none. */
export const usualOther = (locale: Locale): Locale => othersThan(locale)[0] ?? locale;

/** One page a chapter and ordered pair of languages. */
export async function sideRoutes() {
  const routes = await chapterRoutes();
  return routes.flatMap(({ params: { locale, slug } }) =>
    othersThan((locale ?? locales[0]) as Locale).map((other) => ({ params: { locale, slug, other } })),
  );
}

/** A chapter in both languages. @throws if one of them has none of that name */
export async function getPair(slug: string | undefined, first: Locale, second: Locale): Promise<[Chapter, Chapter]> {
  const find = async (locale: Locale): Promise<Chapter> => {
    const found = (await getChapters(locale)).find((chapter) => chapter.slug === slug);
    if (!found) throw new Error(`chapters (${locale}): no chapter "${slug}"`);
    return found;
  };
  return [await find(first), await find(second)];
}
