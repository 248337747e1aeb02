/** Addresses of pages: Indonesian at `/`, every other language under `/<locale>/`. */
import { defaultLocale, type Locale } from './locales.ts';

/** Makes `href(locale, path)` for a site served under `base`; paths have no leading slash. */
export const createHref =
  (base: string) =>
  (locale: Locale, path = ''): string =>
    `${base.replace(/\/$/, '')}/${locale === defaultLocale ? '' : `${locale}/`}${path}`;
