/** What the site shows where a language is unfinished: the text of the default language. */
import { defaultLocale, locales, unfinished } from '../i18n/locales.ts';
import { fillTexts } from '../model/fill-texts.ts';

/** Records with every text complete; the very same where all languages are finished. */
export const filled = <Value>(value: Value): Value =>
  unfinished.length === 0 ? value : fillTexts(value, locales, defaultLocale);
