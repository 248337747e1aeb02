/** The whole dataset, each kind in its published order: as it is kept, and as pages show it. */
import { getCollection } from 'astro:content';
import type { Dataset } from '../schemas/dataset.ts';
import { filled } from './filled.ts';

let loading: Promise<Dataset> | undefined;
let filling: Promise<Dataset> | undefined;

/** Every record as it is kept, read once per build: texts of unfinished languages may be missing. */
export const getKeptDataset = (): Promise<Dataset> => (loading ??= load());

/** Every record with all its texts. */
export const getDataset = (): Promise<Dataset> => (filling ??= getKeptDataset().then(filled));

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
