/** What the page that makes codes knows, as its script gets it. */
import type { Locale } from '../i18n/locales.ts';
import type { EmbedChoice } from './embed-choice.ts';
import type { EmbedSubject } from './embed-code.ts';
import type { EmbedPart } from './embed-part.ts';

/** Texts of a part in one language. */
type Texts = Pick<EmbedSubject, 'title' | 'alt' | 'story'>;

/** A part with its texts. */
export interface BuilderPart extends EmbedPart {
  texts: Record<Locale, Texts>;
  /** In the language of the page. */
  steps: readonly { id: string; heading: string }[];
}

/** The whole of it. */
export interface BuilderData extends Pick<EmbedSubject, 'site' | 'credit'> {
  /** Language of the page. */
  locale: Locale;
  parts: readonly BuilderPart[];
  versions: readonly string[];
  /** First and last year of the records. */
  years: readonly [number, number];
  /** Words that the script says; `{…}` is filled there. */
  words: Record<'copied' | 'selected' | 'size', string>;
}

/** A choice as codes are written of it. */
export function subjectOf(choice: EmbedChoice, { parts, site, credit }: BuilderData): EmbedSubject {
  const entry = parts.find(({ part }) => part === choice.part);
  if (!entry) throw new Error(`builder: no part "${choice.part}"`);
  return { choice, kind: entry.kind, ...entry.texts[choice.locale], site, credit };
}

/** Kinds of parts as the builder groups them, in order. */
export const partGroups = {
  graphics: ['graphic'],
  chapters: ['chapter'],
  overviews: ['activities', 'key-facts', 'live-map'],
  records: ['activity'],
} as const;
