/** The one list of languages. A new language is one entry here plus its texts in `content/`. */
export const locales = ['id', 'en', 'ms'] as const;

/** A language that the site is published in. */
export type Locale = (typeof locales)[number];

/**
 * Languages of the list whose texts are not all there yet. What is missing is shown in the default language, and the
 * pages say so. Nothing leads search engines there.
 */
export const unfinished: readonly Locale[] = [];

/** Tells whether all texts of a language are there. */
export const isFinished = (locale: Locale): boolean => !unfinished.includes(locale);

/** Languages that a page in `own` speaks of: the finished ones, and its own. */
export const offeredIn = (own: Locale): Locale[] => locales.filter((locale) => locale === own || isFinished(locale));

/** Served at `/`; every other language is served under `/<locale>/`. */
export const defaultLocale: Locale = 'id';

/** Each language in its own name, as the language switch shows it. */
export const localeNames: Record<Locale, string> = { id: 'Bahasa Indonesia', en: 'English', ms: 'Bahasa Melayu' };

/** BCP 47 tags for `Intl` and `hreflang`. */
export const localeTags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB', ms: 'ms-MY' };

/** Tells whether a string names one of our languages. */
export const isLocale = (value: string | undefined): value is Locale =>
  value !== undefined && (locales as readonly string[]).includes(value);
