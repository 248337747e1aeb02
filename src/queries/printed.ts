/** Files of the print edition, which only a build that makes them leads to. */
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { href } from '../site.ts';

/**
 * Address of a PDF; null where the build makes none.
 * @param file name without language and ending, as `src/tools/printed.ts` gives it
 */
export const printedFile = (file: string, locale: Locale): string | null =>
  import.meta.env.PUBLIC_PRINT ? href(defaultLocale, `print/${file}-${locale}.pdf`) : null;
