/** What the components of a chapter share: data, language and its words. */
import type { GraphicProps } from '../components/graphics/props.ts';
import { tellStory } from '../model/telling.ts';
import { defaultLocale, isLocale, type Locale } from '../i18n/locales.ts';
import { getChapters } from './chapters.ts';
import { getDataset } from './dataset.ts';
import { useTranslate } from './strings.ts';

/** The language of the page being rendered. */
export const pageLocale = (current: string | undefined): Locale => (isLocale(current) ? current : defaultLocale);

/** Data, language, words and the order of weaving for the page being rendered. */
export async function useChapterProps(current: string | undefined): Promise<GraphicProps> {
  const locale = pageLocale(current);
  const [data, chapters] = await Promise.all([getDataset(), getChapters(locale)]);
  const telling = tellStory(
    chapters.flatMap(({ steps }) => steps),
    data.activities,
  );
  return { data, locale, t: useTranslate(locale), telling };
}
