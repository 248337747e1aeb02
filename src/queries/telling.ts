/** How the story weaves its records, read once a build and language. */
import type { Locale } from '../i18n/locales.ts';
import { tellStory, type Telling } from '../model/telling.ts';
import { getChapters } from './chapters.ts';
import { getDataset } from './dataset.ts';

const read = new Map<Locale, Promise<Telling>>();

/** The order of weaving, from the chapters of a language. */
export function getTelling(locale: Locale): Promise<Telling> {
  const telling = read.get(locale) ?? tell(locale);
  read.set(locale, telling);
  return telling;
}

async function tell(locale: Locale): Promise<Telling> {
  const [chapters, { activities }] = await Promise.all([getChapters(locale), getDataset()]);
  return tellStory(
    chapters.flatMap(({ steps }) => steps),
    activities,
  );
}
