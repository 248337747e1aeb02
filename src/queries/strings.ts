/** The interface words of every language, read from `content/strings/<locale>/*.json`. */
import { createTranslate, type Translate } from '../i18n/translate.ts';
import { defaultLocale, isFinished, locales, type Locale } from '../i18n/locales.ts';

const files = import.meta.glob<Record<string, string>>('../../content/strings/*/*.json', {
  eager: true,
  import: 'default',
});

/** Words of a language; an unfinished one takes those that it lacks from the default language. */
const wordsOf = (locale: Locale): Record<string, string> =>
  Object.assign(
    isFinished(locale) ? {} : wordsOf(defaultLocale),
    ...Object.entries(files).flatMap(([path, words]) => (path.includes(`/${locale}/`) ? [words] : [])),
  );

const translators = Object.fromEntries(
  locales.map((locale) => [locale, createTranslate(wordsOf(locale), locale)]),
) as Record<Locale, Translate>;

/** `t` for a language. */
export const useTranslate = (locale: Locale): Translate => translators[locale];
