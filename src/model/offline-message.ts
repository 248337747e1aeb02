/** What a page may ask of the worker that keeps the site. */
import { isLocale, type Locale } from '../i18n/locales.ts';

/** Address of the worker; its reach is all below. */
export const workerPath = '/sw.js';

/**
 * `keep`: fetch some more of a language, its story first, and answer how many files are still missing; without `rest` the
 * story is all. `take-over`: the reader wants the newer version now.
 */
export type OfflineMessage = { type: 'keep'; locale: Locale; rest: boolean } | { type: 'take-over' };

/** Reads a message; null for anything else. */
export function readMessage(value: unknown): OfflineMessage | null {
  if (typeof value !== 'object' || value === null || !('type' in value)) return null;
  if (value.type === 'take-over') return { type: 'take-over' };
  if (value.type !== 'keep' || !('locale' in value) || typeof value.locale !== 'string') return null;
  if (!isLocale(value.locale)) return null;
  return { type: 'keep', locale: value.locale, rest: 'rest' in value && value.rest === true };
}
