/** How an address is understood that a page asks for: which kept file answers it, and in which language it lies. */
import { defaultLocale, isLocale, locales, type Locale } from '../i18n/locales.ts';

/**
 * The one path under which a page is kept: `/en`, `/en/` and `/en/index.html` are the same page. What stands behind a `?`
 * is for the page, not for the server, so it is not part of the path.
 */
export const keptPath = (pathname: string): string =>
  pathname.replace(/\/index\.html$/, '/').replace(/\/[^/.]+$/, (last) => `${last}/`);

/** Tells whether a path is that of a page: its last part has no ending, or that of one. */
export const isPage = (pathname: string): boolean => /\/(?:[^/.]*|[^/]+\.html)$/.test(pathname);

const others = locales.filter((locale) => locale !== defaultLocale).join('|');
const embed = new RegExp(`^/(?:(?:${others})/)?embed/(?!$|index\\.html$)`);

/** Tells whether a path lies among the embeds, which frames of others show; the page that builds their code does not. */
export const isEmbed = (pathname: string): boolean => embed.test(pathname);

/** Language of the page at a path. */
export function localeOf(pathname: string): Locale {
  const [, first] = pathname.split('/');
  return isLocale(first) ? first : defaultLocale;
}

/** Where a language lies: `/`, `/en/`. */
export const rootOf = (locale: Locale): string => (locale === defaultLocale ? '/' : `/${locale}/`);
