/** What can be found: one document a step, chapter, record, source and term, each with the address that it leads to. */
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Activity } from '../schemas/activity.ts';
import type { Dataset } from '../schemas/dataset.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';
import { otherNames } from './malay-name.ts';
import { elements, attributesOf, type MdxNode } from './outline.ts';
import { headingOf, wordsOf } from './search-words.ts';

/** One thing that a search can find. */
export interface SearchDocument {
  kind: SearchKind;
  /** Path under the language, without leading slash. */
  path: string;
  title: string;
  /** What tells two of a kind apart at a glance: a date, the name of a chapter. */
  detail: string;
  text: string;
}

/** A chapter as the search needs it. */
export interface SearchedChapter {
  slug: string;
  title: string;
  name: string;
  lead: string;
  tree: MdxNode;
}

/** Everything that chapters and dataset hold for a search in one language; chapters first. */
export const searchDocuments = (
  chapters: readonly SearchedChapter[],
  data: Dataset,
  locale: Locale,
): SearchDocument[] => [
  ...chapters.flatMap(chapterDocuments),
  ...data.activities.map((activity) => activityDocument(activity, data, locale)),
  ...data.glossary.map((term) => termDocument(term, locale)),
  ...data.sources.map((source) => sourceDocument(source, locale)),
];

function chapterDocuments({ slug, title, name, lead, tree }: SearchedChapter): SearchDocument[] {
  const steps = elements(tree, 'Step').map((step) => ({
    kind: 'step' as const,
    path: `#${attributesOf(step).id}`,
    title: headingOf(step),
    detail: name,
    text: wordsOf(step),
  }));
  return [{ kind: 'chapter', path: `chapters/${slug}/`, title, detail: name, text: lead }, ...steps];
}

function activityDocument(activity: Activity, { places }: Dataset, locale: Locale): SearchDocument {
  const { id, title, date, summary, notes, actors, place } = activity;
  const at = places.find((one) => one.id === place);
  const texts = [summary, ...(notes ? [notes] : []), ...(at ? [at.name] : []), ...actors];
  return {
    kind: 'activity',
    path: `activities/${id}/`,
    title: title[locale],
    detail: date === null ? '' : formatDate(date, locale),
    text: sentences(texts.map((text) => text[locale])),
  };
}

function termDocument(entry: Term, locale: Locale): SearchDocument {
  const { id, term, definition, note } = entry;
  return {
    kind: 'term',
    path: `glossary/#${id}`,
    title: term[locale],
    detail: otherNames(entry, term[locale]).join(', '),
    text: sentences([definition[locale], ...(note ? [note[locale]] : [])]),
  };
}

function sourceDocument({ id, title, publisher, where, authors, published }: Source, locale: Locale): SearchDocument {
  const parts = [authors && surnames(authors), publisher, where && where[locale]];
  return {
    kind: 'source',
    path: `sources/#${id}`,
    title: title ?? where?.[locale] ?? publisher,
    detail: published === null ? '' : formatDate(published, locale),
    text: sentences(parts.filter((part) => part !== null)),
  };
}

/** Authors without their initials: a lone letter would be found by every mistyped word that begins with it. */
const surnames = (authors: string): string =>
  authors
    .split('; ')
    .map((author) => author.replace(/,? (?:\p{Lu}\.[ -]?)+/gu, ' ').trim())
    .join(', ');

/** Texts one after another, each closed as a sentence is. */
const sentences = (texts: readonly string[]): string =>
  texts.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');

/** Pages are found too; the builder reads them as they were built. */
type SearchKind = 'step' | 'chapter' | 'activity' | 'source' | 'term' | 'page';
