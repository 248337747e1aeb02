/** How each field of the dataset becomes columns of a table. Holds no schema, so that a browser may load it. */
import type { Locale } from '../i18n/locales.ts';
import type { Dataset } from '../schemas/dataset.ts';

export const activityFields = {
  id: 'plain',
  date: 'plain',
  date_precision: 'plain',
  end_date: 'plain',
  date_confidence: 'plain',
  title: 'text',
  label: 'text',
  summary: 'text',
  theme: 'plain',
  link: 'plain',
  part_of: 'plain',
  direction: 'plain',
  city: 'plain',
  place: 'plain',
  actors: 'texts',
  figures: 'records',
  status: 'plain',
  status_note: 'text',
  confidence: 'plain',
  confidence_note: 'text',
  contradictions: 'records',
  notes: 'text',
  sources: 'references',
} as const satisfies FieldKinds<Dataset['activities'][number]>;

/** Every field of every file, in the order of its columns; the compiler counts them and knows the kind of each. */
export const datasetFields = {
  activities: activityFields,
  places: {
    id: 'plain',
    name: 'text',
    city: 'plain',
    lat: 'plain',
    lon: 'plain',
    level: 'plain',
    note: 'text',
    sources: 'list',
  },
  sources: {
    id: 'plain',
    title: 'plain',
    publisher: 'plain',
    url: 'plain',
    where: 'text',
    kind: 'plain',
    language: 'list',
    published: 'plain',
    seen: 'plain',
    copy: 'plain',
    authors: 'plain',
    doi: 'plain',
  },
  laws: {
    id: 'plain',
    short: 'plain',
    title: 'text',
    country: 'plain',
    level: 'plain',
    date: 'plain',
    in_force: 'plain',
    role: 'text',
    effect: 'plain',
    articles: 'plain',
    sources: 'list',
  },
  procedure: {
    id: 'plain',
    n: 'plain',
    name: 'text',
    label: 'text',
    hand: 'plain',
    requires: 'text',
    rule: 'text',
    pair: 'plain',
    pair_note: 'text',
    melbourne: 'plain',
    sources: 'list',
  },
  events: {
    id: 'plain',
    date: 'plain',
    end_date: 'plain',
    title: 'text',
    scope: 'plain',
    law: 'plain',
    sources: 'list',
  },
  'sister-cities': {
    id: 'plain',
    of: 'plain',
    city: 'text',
    country: 'text',
    year: 'plain',
    signed: 'plain',
    form: 'plain',
    fate: 'plain',
    note: 'text',
    sources: 'list',
    activities: 'list',
  },
  glossary: {
    id: 'plain',
    term: 'text',
    malay_found: 'plain',
    definition: 'text',
    confidence: 'plain',
    note: 'text',
    sources: 'list',
  },
  figures: {
    id: 'plain',
    subject: 'plain',
    counts: 'text',
    value: 'plain',
    bound: 'plain',
    unit: 'text',
    year: 'plain',
    confidence: 'plain',
    note: 'text',
    sources: 'list',
  },
} as const satisfies { [File in keyof Dataset]: FieldKinds<Dataset[File][number]> };

/**
 * What a field holds:
 * - `plain`: a word, number, date, yes or no, or null: one column;
 * - `text`: a text in every language, or null: one column a language;
 * - `list`: plain words: one column, joined;
 * - `texts`: texts in every language: one column a language, joined;
 * - `references`: records with an id: one column of ids, joined, and one with all of it as JSON;
 * - `records`: records without an id: one column, as JSON.
 */
export type FieldKind = 'plain' | 'text' | 'list' | 'texts' | 'references' | 'records';

type KindOf<Value> = Value extends readonly (infer Item)[]
  ? Item extends string
    ? 'list'
    : Item extends Words
      ? 'texts'
      : Item extends { id: string }
        ? 'references'
        : 'records'
  : Value extends Words
    ? 'text'
    : 'plain';

type Words = Record<Locale, string>;

type FieldKinds<Row> = { [Field in keyof Row]: KindOf<NonNullable<Row[Field]>> };
