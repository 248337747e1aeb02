/** What somebody has chosen in the builder of embeds, and the query that keeps it. */
import { defaultLocale, isLocale, type Locale } from '../i18n/locales.ts';
import { frozenKinds } from './embed-address.ts';
import { openOptions, readEmbedOptions, toEmbedQuery, type EmbedOptions } from './embed-options.ts';
import type { EmbedPart } from './embed-part.ts';

/** The whole state. */
export interface EmbedChoice {
  part: string;
  locale: Locale;
  options: EmbedOptions;
  /** Of the column that the embed will stand in, in CSS pixels. */
  width: number;
  /** Height of the frame, where it is fixed. */
  pixels: number;
  /** A frozen version; null for always the current one. */
  version: string | null;
}

/** What there is to choose from. */
export interface Offer {
  parts: readonly (EmbedPart & { steps: readonly { id: string }[] })[];
  versions: readonly string[];
  /** The language that is chosen for whoever chooses none. */
  locale: Locale;
}

/** Widths that one press chooses. */
export const commonWidths = [320, 600, 900] as const;

/** Bounds of sizes that one types. */
export const sizes = {
  width: { min: 240, max: 1600, first: 600 },
  pixels: { min: 200, max: 3000, first: 640 },
} as const;

/** Reads a query. What it does not know, and what the chosen part does not have, is passed over; it never throws. */
export function readChoice(query: string, { parts, versions, locale }: Offer): EmbedChoice {
  const asked = new URLSearchParams(query.slice(0, 4000));
  const entry = parts.find(({ part }) => part === asked.get('part')) ?? parts[0];
  if (!entry) throw new Error('builder: no parts');
  const language = asked.get('lang') ?? '';
  const { options } = readEmbedOptions(
    query,
    entry.steps.map(({ id }) => id),
  );
  const frozen = versions.find((version) => version === asked.get('version'));
  return {
    part: entry.part,
    locale: isLocale(language) ? language : locale,
    options: entry.kind === 'activities' ? options : { ...options, topic: openOptions.topic, years: openOptions.years },
    width: readSize('width', asked.get('width')),
    pixels: readSize('pixels', asked.get('px')),
    version: frozen !== undefined && frozenKinds.includes(entry.kind) ? frozen : null,
  };
}

/** The query of a choice, without `?`: part and language always, the rest where it differs from what is usual. */
export function toChoiceQuery({ part, locale, options, width, pixels, version }: EmbedChoice): string {
  const query = new URLSearchParams({ part, lang: locale });
  for (const [name, value] of new URLSearchParams(toEmbedQuery(options))) query.set(name, value);
  if (width !== sizes.width.first) query.set('width', String(width));
  if (options.height === 'fixed' && pixels !== sizes.pixels.first) query.set('px', String(pixels));
  if (version !== null) query.set('version', version);
  return query.toString();
}

/** The choice that everybody starts with, for a part. */
export const openChoice = (part: string, locale: Locale = defaultLocale): EmbedChoice => ({
  part,
  locale,
  options: openOptions,
  width: sizes.width.first,
  pixels: sizes.pixels.first,
  version: null,
});

function readSize(which: keyof typeof sizes, text: string | null): number {
  const { min, max, first } = sizes[which];
  return text !== null && /^\d{1,5}$/.test(text) ? Math.min(max, Math.max(min, Number(text))) : first;
}
