/** Where parts and their pictures lie below the address of the site. */
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import type { EmbedKind } from './embed-part.ts';

const under = (locale: Locale): string => (locale === defaultLocale ? '' : `${locale}/`);

/**
 * Path of a part, without leading slash.
 * @param version  a frozen one; null for the part that follows the site
 */
export const embedPath = (locale: Locale, part: string, version: string | null = null): string =>
  `${under(locale)}embed/${version === null ? '' : `v${version}/`}${part}/`;

/** Path of the picture that stands for a part, 1200 × 630; what has none of its own is shown by that of the story. */
export const picturePath = (locale: Locale, { part, kind }: { part: string; kind: EmbedKind }): string =>
  `${under(locale)}share/${drawn.includes(kind) ? part : 'story'}.png`;

/** Size of that picture in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

const drawn: readonly EmbedKind[] = ['graphic', 'chapter', 'activity'];

/** Kinds of which versions are frozen. */
export const frozenKinds: readonly EmbedKind[] = ['graphic', 'chapter'];
