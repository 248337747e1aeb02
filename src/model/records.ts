/** Finds records by id and says clearly when one is missing. */
import type { Activity } from '../schemas/activity.ts';
import type { CityFigure } from '../schemas/city-figure.ts';
import type { Dataset } from '../schemas/dataset.ts';
import type { Event } from '../schemas/event.ts';
import type { Law } from '../schemas/law.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';

/** @throws if no activity has the id */
export const findActivity = (data: Dataset, id: string): Activity => find(data.activities, id, 'activities.json');

/** @throws if no event has the id */
export const findEvent = (data: Dataset, id: string): Event => find(data.events, id, 'events.json');

/** @throws if no law has the id */
export const findLaw = (data: Dataset, id: string): Law => find(data.laws, id, 'laws.json');

/** @throws if no source has the id */
export const findSource = (data: Dataset, id: string): Source => find(data.sources, id, 'sources.json');

/** @throws if no term has the id */
export const findTerm = (data: Dataset, id: string): Term => find(data.glossary, id, 'glossary.json');

/** @throws if no figure has the id, or its value was not found */
export function findFigure(data: Dataset, id: string): CityFigure & { value: number } {
  const figure = find(data.figures, id, 'figures.json');
  const { value } = figure;
  if (value === null) throw new Error(`figures.json: "${id}" has no value`);
  return { ...figure, value };
}

function find<Item extends { id: string }>(records: readonly Item[], id: string, file: string): Item {
  const record = records.find((item) => item.id === id);
  if (!record) throw new Error(`${file}: no record "${id}"`);
  return record;
}
