/** How high an embed is where no script fits it: measured once in a browser, with room for other fonts. */
import { defaultLocale, isLocale } from '../i18n/locales.ts';
import heights from './embed-heights.json' with { type: 'json' };

/** Widths at which every embed is measured, in CSS pixels. */
export const measuredWidths = [280, 320, 400, 480, 600, 760, 900, 1200] as const;

/** Heights by language and part, one a measured width; written by `npm run measure:embeds`. */
const table: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = heights;

/**
 * Height in CSS pixels that holds a part at a width: that of the measured widths around it, whichever is higher, and a
 * twentieth more, since fonts differ between devices. What has not been measured yet is taken for as high as the
 * highest of its kind, so that a new record or language can be built, and then measured.
 */
export function safeHeight(part: string, locale: string, width: number): number {
  const row = table[isLocale(locale) ? locale : defaultLocale]?.[part] ?? highestLike(part);
  const above = measuredWidths.findIndex((measured) => measured >= width);
  const last = above === -1 ? measuredWidths.length - 1 : above;
  const first = measuredWidths[last] === width || last === 0 ? last : last - 1;
  return Math.ceil((Math.max(row[first] ?? 0, row[last] ?? 0) * 1.05) / 10) * 10;
}

/** At each width the highest of the same part in other languages, else of its kind, else of all. */
function highestLike(part: string): number[] {
  const [kind] = part.split('-');
  const likes = [(one: string) => one === part, (one: string) => one.startsWith(`${kind}-`), () => true];
  const rows = Object.values(table).flatMap((parts) => Object.entries(parts));
  const near = likes.map((like) => rows.filter(([one]) => like(one))).find((found) => found.length > 0) ?? [];
  return measuredWidths.map((_, at) => Math.max(...near.map(([, heights]) => heights[at] ?? 0)));
}
