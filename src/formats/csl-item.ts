/** Sources and records as CSL items: the one shape from which every form of a citation is made. */
import type { Locale } from '../i18n/locales.ts';
import type { Source } from '../schemas/source.ts';

/** One source as an item. A source whose title was not seen is named by what it is, in brackets. */
export function sourceItem(source: Source, locale: Locale, words: SourceWords): CslItem {
  const { id, title, publisher, url, where, kind, language, published, seen, copy, authors, doi } = source;
  const note = [title === null ? null : where?.[locale], copy ? words.copy : null, words.seen(seen)];
  return {
    id,
    type: typeOf[kind],
    title: title ?? `[${where?.[locale] ?? publisher}]`,
    ...(authors === null ? {} : { author: authors.split('; ').map(nameOf) }),
    ...(published === null ? {} : { issued: dateOf(published) }),
    accessed: dateOf(seen),
    [kind === 'news' ? 'container-title' : 'publisher']: publisher,
    ...(url === null ? {} : { URL: url }),
    ...(doi === null ? {} : { DOI: doi }),
    language: language.join(', '),
    note: note
      .filter((part) => part != null)
      .map((part) => part.replace(/\.$/, ''))
      .join('. '),
  };
}

/** The page of a record as an item. */
export const recordItem = ({ id, title, author, story, published, url, locale, note }: RecordPage): CslItem => ({
  id: `tenun-dua-kota-${id}`,
  type: 'webpage',
  title,
  author: [{ literal: author }],
  issued: dateOf(published),
  'container-title': story,
  ...(url === null ? {} : { URL: url }),
  language: locale,
  note,
});

/** “2017”, “2017-11” or “2017-11-04” as CSL has dates. */
const dateOf = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

function nameOf(author: string): CslName {
  const [family = '', given] = author.split(', ');
  return given === undefined ? { family } : { family, given };
}

/** No finer than the dataset knows: what kind of scholarly work it is, no record says. */
const typeOf: Record<Source['kind'], string> = {
  news: 'article-newspaper',
  official: 'webpage',
  law: 'legislation',
  academic: 'document',
  encyclopedia: 'webpage',
  blog: 'webpage',
  dataset: 'dataset',
};

/** Words that notes are made of. */
export interface SourceWords {
  copy: string;
  seen: (date: string) => string;
}

/** What a record's page is cited by. */
export interface RecordPage {
  id: string;
  title: string;
  author: string;
  /** Title of the whole story. */
  story: string;
  /** Date of the dataset. */
  published: string;
  /** Null when whoever builds has not said where the site will stand. */
  url: string | null;
  locale: Locale;
  note: string;
}

interface CslDate {
  'date-parts': number[][];
}

type CslName = { family: string; given?: string } | { literal: string };

/** An item of CSL JSON, as far as we fill it. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  'container-title'?: string;
  publisher?: string;
  URL?: string;
  DOI?: string;
  language: string;
  note: string;
}
