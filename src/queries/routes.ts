/** The addresses that pages are built for. */
import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import { getAllChapters } from './chapters.ts';

const param = (locale: Locale): string | undefined => (locale === defaultLocale ? undefined : locale);

/** One page a language. */
export const localeRoutes = () => locales.map((locale) => ({ params: { locale: param(locale) } }));

/** One page a chapter and language. */
export async function chapterRoutes() {
  const all = await getAllChapters();
  return all.map(({ locale, chapter }) => ({ params: { locale: param(locale), slug: chapter.slug } }));
}
