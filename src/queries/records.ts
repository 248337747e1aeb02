/** Finds records by id and says clearly when one is missing. */
import type { Activity } from '../schemas/activity.ts';
import type { Dataset } from '../schemas/dataset.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';

/** @throws if no activity has the id */
export const findActivity = (data: Dataset, id: string): Activity => find(data.activities, id, 'activities.json');

/** @throws if no source has the id */
export const findSource = (data: Dataset, id: string): Source => find(data.sources, id, 'sources.json');

/** @throws if no term has the id */
export const findTerm = (data: Dataset, id: string): Term => find(data.glossary, id, 'glossary.json');

function find<Item extends { id: string }>(records: readonly Item[], id: string, file: string): Item {
  const record = records.find((item) => item.id === id);
  if (!record) throw new Error(`${file}: no record "${id}"`);
  return record;
}
