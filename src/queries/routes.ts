/** The addresses that pages are built for. */
import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import { getAllChapters } from './chapters.ts';
import { getDataset } from './dataset.ts';

const param = (locale: Locale): string | undefined => (locale === defaultLocale ? undefined : locale);

/** One page a language. */
export const localeRoutes = () => locales.map((locale) => ({ params: { locale: param(locale) } }));

/** One page a chapter and language. */
export async function chapterRoutes() {
  const all = await getAllChapters();
  return all.map(({ locale, chapter }) => ({ params: { locale: param(locale), slug: chapter.slug } }));
}

/** One page a record of an activity and language. */
export async function activityRoutes() {
  const { activities } = await getDataset();
  return locales.flatMap((locale) => activities.map(({ id }) => ({ params: { locale: param(locale), id } })));
}

/** One page a name and language, the name under the parameter's own. */
export const namedRoutes = (parameter: string, names: readonly string[]) =>
  locales.flatMap((locale) => names.map((name) => ({ params: { locale: param(locale), [parameter]: name } })));
