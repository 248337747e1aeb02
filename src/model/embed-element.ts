/** What the element `<tenun-embed>` makes of its attributes. */
import { defaultLocale, isLocale } from '../i18n/locales.ts';
import { embedPath } from './embed-address.ts';
import { readEmbedOptions, toEmbedQuery } from './embed-options.ts';

/** Every attribute that the element knows. */
export const elementAttributes = [
  'part',
  'lang',
  'theme',
  'accent',
  'step',
  'topic',
  'years',
  'chrome',
  'motion',
  'height',
  'version',
  'title',
] as const;

/** The frame that they ask for. */
export interface ElementFrame {
  /** Path below the address of the site, with its query. */
  path: string;
  /** Height in CSS pixels: for good where it is fixed, else until the embed tells its own. */
  height: number;
  isFixed: boolean;
  title: string;
}

/**
 * Reads the attributes; null where they name no part. What is not known is passed over; it never throws.
 * @param around  language of the words around the element, for one without `lang`
 */
export function readElement(read: (name: string) => string | null, around: string): ElementFrame | null {
  const part = read('part') ?? '';
  if (!isName(part)) return null;
  const language = (read('lang') || around).slice(0, 2).toLowerCase();
  const [, pixels] = /^([1-9]\d{1,3})(?:px)?$/.exec(read('height') ?? '') ?? [];
  const version = read('version') ?? '';
  const step = read('step') ?? '';
  const query = new URLSearchParams();
  for (const name of elementAttributes) query.set(name, name === 'height' ? '' : (read(name)?.slice(0, 100) ?? ''));
  const { options } = readEmbedOptions(query.toString(), isName(step) ? [step] : []);
  const asked = toEmbedQuery({ ...options, height: pixels === undefined ? 'auto' : 'fixed' });
  const path = embedPath(
    isLocale(language) ? language : defaultLocale,
    part,
    /^\d+\.\d+\.\d+$/.test(version) ? version : null,
  );
  return {
    path: path + (asked && `?${asked}`),
    height: pixels === undefined ? reserved(part) : Number(pixels),
    isFixed: pixels !== undefined,
    title: read('title') || `Tenun Dua Kota: ${part}`,
  };
}

const isName = (text: string): boolean => /^[a-z0-9-]{1,80}$/.test(text);

/** Room kept for a part before it is there. */
const reserved = (part: string): number =>
  part.startsWith('chapter-') ? 4000 : part.startsWith('activity-') ? 560 : 720;
