/** The whole dataset, each kind in its published order. */
import { getCollection, type CollectionKey } from 'astro:content';
import type { Dataset } from '../schemas/dataset.ts';

let loading: Promise<Dataset> | undefined;

/** Reads every record once per build. */
export const getDataset = (): Promise<Dataset> => (loading ??= load());

async function load(): Promise<Dataset> {
  const [activities, places, sources, laws, procedure, events, sisterCities, glossary, figures] = await Promise.all([
    rows('activities'),
    rows('places'),
    rows('sources'),
    rows('laws'),
    rows('procedure'),
    rows('events'),
    rows('sister-cities'),
    rows('glossary'),
    rows('figures'),
  ]);
  return {
    activities: activities.toSorted(byDate),
    places,
    sources,
    laws: laws.toSorted(byDate),
    procedure: procedure.toSorted((a, b) => a.n - b.n),
    events: events.toSorted(byDate),
    'sister-cities': sisterCities,
    glossary,
    figures,
  };
}

async function rows<Key extends CollectionKey>(key: Key) {
  const entries = await getCollection(key);
  return entries.map((entry) => entry.data);
}

const byDate = (a: Dated, b: Dated): number =>
  (a.date ?? '').localeCompare(b.date ?? '') || a.id.localeCompare(b.id);

interface Dated {
  id: string;
  date: string | null;
}
