/** What rests on each source: steps of the story and records of every kind. */
import type { Locale } from '../i18n/locales.ts';
import type { Activity } from '../schemas/activity.ts';
import type { Dataset } from '../schemas/dataset.ts';
import type { OutlineStep } from './outline.ts';
import { findActivity } from './records.ts';

/** What can rest on a source, in the order in which it is listed. */
export const useKinds = [
  'step',
  'activity',
  'law',
  'event',
  'procedure',
  'sister-city',
  'place',
  'term',
  'figure',
] as const;

/** Maps the id of each source to what rests on it, in the order of the kinds, each once. */
export function usesOfSources(data: Dataset, steps: readonly Citing[], locale: Locale): Map<string, Use[]> {
  const rows: Row[] = [
    ...steps.map((step): Row => ['step', step.id, step.heading, sourcesOfStep(data, step)]),
    ...data.activities.map((one): Row => ['activity', one.id, one.title[locale], sourcesOfActivity(one)]),
    ...data.laws.map(({ id, short, sources }): Row => ['law', id, short, sources]),
    ...data.events.map(({ id, title, sources }): Row => ['event', id, title[locale], sources]),
    ...data.procedure.map(({ id, name, sources }): Row => ['procedure', id, name[locale], sources]),
    ...data['sister-cities'].map(({ id, city, sources }): Row => ['sister-city', id, city[locale], sources]),
    ...data.places.map(({ id, name, sources }): Row => ['place', id, name[locale], sources]),
    ...data.glossary.map(({ id, term, sources }): Row => ['term', id, term[locale], sources]),
    ...data.figures.map(({ id, counts, sources }): Row => ['figure', id, counts[locale], sources]),
  ];
  const uses = new Map(data.sources.map(({ id }) => [id, [] as Use[]]));
  for (const [kind, id, name, sources] of rows) {
    for (const source of new Set(sources)) uses.get(source)?.push({ kind, id, name });
  }
  return uses;
}

/** Sources of a record, of its figures and of its contradictions. */
const sourcesOfActivity = ({ sources, figures, contradictions }: Activity): string[] => [
  ...sources.map(({ id }) => id),
  ...[...figures, ...contradictions].flatMap((part) => part.sources),
];

/** What a step cites itself, and what its cards of records cite. */
const sourcesOfStep = (data: Dataset, { cites, parts }: Citing): string[] => [
  ...cites,
  ...parts.flatMap(({ name, attributes: { id, activity } }) => {
    if (name === 'Record' && id) return findActivity(data, id).sources.map((source) => source.id);
    if (name === 'Figures' && activity) return findActivity(data, activity).figures.flatMap(({ sources }) => sources);
    return [];
  }),
];

type Citing = Pick<OutlineStep, 'id' | 'heading' | 'cites' | 'parts'>;
type Row = [kind: UseKind, id: string, name: string, sources: readonly string[]];
export type UseKind = (typeof useKinds)[number];

/** A step or record that rests on a source. */
export interface Use {
  kind: UseKind;
  id: string;
  /** Its heading or name, in the language asked for. */
  name: string;
}
