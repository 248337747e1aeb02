/** How high an embed is where no script fits it: measured once in a browser, with room for other fonts. */
import { defaultLocale, isLocale } from '../i18n/locales.ts';
import heights from './embed-heights.json' with { type: 'json' };

/** Widths at which every embed is measured, in CSS pixels. */
export const measuredWidths = [280, 320, 400, 480, 600, 760, 900, 1200] as const;

/** Heights by language and part, one a measured width; written by `npm run measure:embeds`. */
const table: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = heights;

/**
 * Height in CSS pixels that holds a part at a width: that of the measured widths around it, whichever is higher, and a
 * twentieth more, since fonts differ between devices.
 * @throws if the part has not been measured
 */
export function safeHeight(part: string, locale: string, width: number): number {
  const row = table[isLocale(locale) ? locale : defaultLocale]?.[part];
  if (!row) throw new Error(`embed "${part}" (${locale}) has no measured height: run "npm run measure:embeds"`);
  const above = measuredWidths.findIndex((measured) => measured >= width);
  const last = above === -1 ? measuredWidths.length - 1 : above;
  const first = measuredWidths[last] === width || last === 0 ? last : last - 1;
  return Math.ceil((Math.max(row[first] ?? 0, row[last] ?? 0) * 1.05) / 10) * 10;
}
