/** Records without faults, two to four of every kind. */
import type { DatasetFile } from '../../src/schemas/dataset.ts';

/** Fields of a record; tests may write whatever a file might hold. */
export type Row = Record<string, unknown>;

/** A few records of every kind, without faults. */
export const createRecords = (): Record<DatasetFile, Row[]> => ({
  activities: [
    createActivity('undated', { date: null, date_precision: 'unknown', sources: [{ id: 'news', supports: ['title'], note: null }] }),
    createActivity('shop', {
      figures: [{ value: 21, unit: inBoth('products'), counts: inBoth('on the shelf'), sources: ['news'] }],
      contradictions: [{ field: 'date', text: inBoth('October or November'), sources: ['news', 'report'] }],
      sources: [
        { id: 'news', supports: ['date', 'place', 'figures'], note: null },
        { id: 'report', supports: ['date'], note: inBoth('A later report') },
      ],
    }),
    createActivity('visit', { date: '2022-08', date_precision: 'month', city: 'bandung', place: 'hall', part_of: 'shop' }),
  ],
  places: [
    createPlace('airport', { city: 'Majalengka', lat: -6.65, lon: 108.17, level: 'airport' }),
    createPlace('hall', { city: 'Bandung', lat: -6.91, lon: 107.61, level: 'complex', note: inBoth('From a list'), sources: [] }),
    createPlace('mall'),
  ],
  sources: [createSource('news'), createSource('report', { url: null, where: inBoth('In the city library') })],
  laws: [createLaw('law-1974', { date: '1974-07-23' }), createLaw('law-1999', { date: '1999' })],
  procedure: [createProcedureStep('conditions', { n: 0, hand: null }), createProcedureStep('beginning', { n: 1 })],
  events: [createEvent('first-tie', { date: '0836' }), createEvent('new-law', { date: '1999', law: 'law-1999' })],
  'sister-cities': [createTie('bandung-pj', { activities: ['shop'], sources: [] }), createTie('bandung-suwon')],
  glossary: [createTerm('mou'), createTerm('umkm')],
  figures: [createFigure('bandung-area'), createFigure('pj-height', { value: null, sources: [] })],
});

/** A text in both languages. */
export const inBoth = (text: string) => ({ id: `${text} (id)`, en: `${text} (en)` });

/** An activity without faults; `fields` replace those of the model. */
export const createActivity = (id: string, fields: Row = {}): Row => ({
  id,
  date: '2016-10-04',
  date_precision: 'day',
  end_date: null,
  date_confidence: 'high',
  title: inBoth('Title'),
  label: null,
  summary: inBoth('Summary'),
  theme: 'economy',
  link: 'direct',
  part_of: null,
  direction: null,
  city: 'petaling-jaya',
  place: 'mall',
  actors: [inBoth('City council')],
  figures: [],
  status: 'completed',
  status_note: null,
  confidence: 'high',
  confidence_note: null,
  contradictions: [],
  notes: null,
  sources: [{ id: 'news', supports: ['date', 'title'], note: null }],
  ...fields,
});

/** A source without faults. */
export const createSource = (id: string, fields: Row = {}): Row => ({
  id,
  title: 'A title',
  publisher: 'A publisher',
  url: `https://example.org/${id}`,
  where: null,
  kind: 'news',
  language: ['en'],
  published: '2016',
  seen: '2026-11-24',
  copy: false,
  authors: null,
  doi: null,
  ...fields,
});

/** A place without faults. */
export const createPlace = (id: string, fields: Row = {}): Row => ({
  id,
  name: inBoth('Name'),
  city: 'Petaling Jaya',
  lat: 3.105,
  lon: 101.595,
  level: 'building',
  note: null,
  sources: ['news'],
  ...fields,
});

const createLaw = (id: string, fields: Row): Row => ({
  id,
  short: 'UU 5/1974',
  title: inBoth('Title'),
  country: 'indonesia',
  level: 'national',
  in_force: null,
  role: inBoth('Role'),
  effect: 'opens',
  articles: null,
  sources: ['news'],
  ...fields,
});

const createProcedureStep = (id: string, fields: Row): Row => ({
  id,
  name: inBoth('Name'),
  label: inBoth('Label'),
  hand: 'bandung',
  requires: inBoth('Requires'),
  rule: inBoth('Rule'),
  pair: 'unknown',
  pair_note: null,
  melbourne: null,
  sources: ['news'],
  ...fields,
});

const createEvent = (id: string, fields: Row): Row => ({
  id,
  end_date: null,
  title: inBoth('Title'),
  scope: 'law',
  law: null,
  sources: ['news'],
  ...fields,
});

const createTie = (id: string, fields: Row = {}): Row => ({
  id,
  of: 'bandung',
  city: inBoth('City'),
  country: inBoth('Country'),
  year: 1997,
  signed: null,
  form: 'mou',
  fate: 'active',
  note: inBoth('Note'),
  sources: ['news'],
  activities: [],
  ...fields,
});

const createTerm = (id: string): Row => ({
  id,
  term: inBoth('Term'),
  malay_found: null,
  definition: inBoth('Definition'),
  confidence: 'high',
  note: null,
  sources: ['news'],
});

const createFigure = (id: string, fields: Row = {}): Row => ({
  id,
  subject: 'bandung',
  counts: inBoth('Area'),
  value: 167.31,
  bound: 'exact',
  unit: inBoth('km²'),
  year: 2021,
  confidence: 'medium',
  note: null,
  sources: ['news'],
  ...fields,
});
