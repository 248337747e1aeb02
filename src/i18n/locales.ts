/** The one list of languages. A new language is one entry here plus its texts in `content/`. */
export const locales = ['id', 'en', 'ms'] as const;

/** A language that the site is published in. */
export type Locale = (typeof locales)[number];

/** Served at `/`; every other language is served under `/<locale>/`. */
export const defaultLocale: Locale = 'id';

/** Each language in its own name, as the language switch shows it. */
export const localeNames: Record<Locale, string> = { id: 'Bahasa Indonesia', en: 'English', ms: 'Bahasa Melayu' };

/** BCP 47 tags for `Intl` and `hreflang`. */
export const localeTags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB', ms: 'ms-MY' };

/** Tells whether a string names one of our languages. */
export const isLocale = (value: string | undefined): value is Locale =>
  value !== undefined && (locales as readonly string[]).includes(value);
