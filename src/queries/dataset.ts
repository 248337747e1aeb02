/** The whole dataset, each kind in its published order. */
import { getCollection } from 'astro:content';
import type { Dataset } from '../schemas/dataset.ts';

let loading: Promise<Dataset> | undefined;

/** Reads every record once per build. */
export const getDataset = (): Promise<Dataset> => (loading ??= load());

async function load(): Promise<Dataset> {
  const [activities, places, sources, laws, procedure, events, sisterCities, glossary, figures] = await Promise.all([
    getCollection('activities').then(rows),
    getCollection('places').then(rows),
    getCollection('sources').then(rows),
    getCollection('laws').then(rows),
    getCollection('procedure').then(rows),
    getCollection('events').then(rows),
    getCollection('sister-cities').then(rows),
    getCollection('glossary').then(rows),
    getCollection('figures').then(rows),
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

const rows = <Item>(entries: readonly { data: Item }[]): Item[] => entries.map(({ data }) => data);

const byDate = (a: Dated, b: Dated): number => (a.date ?? '').localeCompare(b.date ?? '') || a.id.localeCompare(b.id);

interface Dated {
  id: string;
  date: string | null;
}
