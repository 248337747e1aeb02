/** Where a chapter stands in two languages, and where the reader of one page finds the other pairs. */
import type { Locale } from '../i18n/locales.ts';

/** Path under the first language. */
export const sidePath = (other: Locale, slug: string): string => `side-by-side/${other}/${slug}/`;

/**
 * Which language stands beside `wanted`, for a reader who has the page of `locale` with `other` before them:
 * the same other one, or, where that would stand beside itself, the page’s own, so that the columns swap.
 */
export const besides = (wanted: Locale, locale: Locale, other: Locale): Locale => (wanted === other ? locale : other);
