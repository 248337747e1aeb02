/** What the components of a chapter share: data, language and its words. */
import type { GraphicProps } from '../components/graphics/props.ts';
import { defaultLocale, isLocale, type Locale } from '../i18n/locales.ts';
import { getDataset } from './dataset.ts';
import { useTranslate } from './strings.ts';
import { getTelling } from './telling.ts';

/** The language of the page being rendered. */
export const pageLocale = (current: string | undefined): Locale => (isLocale(current) ? current : defaultLocale);

/** Data, language, words and the order of weaving for the page being rendered. */
export async function useChapterProps(current: string | undefined): Promise<GraphicProps> {
  const locale = pageLocale(current);
  return { data: await getDataset(), locale, t: useTranslate(locale), telling: await getTelling(locale) };
}
