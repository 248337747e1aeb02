/** The order in which the story weaves its records into the cloth, so that a step alone says how much is woven. */
import type { Activity } from '../schemas/activity.ts';
import type { OutlineStep } from './outline.ts';
import { parseScene } from './scene.ts';
import { impliedMark } from './step-of-record.ts';

/**
 * Reads the order from the steps of the whole story.
 * A record is woven by the first step whose cloth names it; a whole at the latest together with its first part.
 */
export function tellStory(steps: readonly Told[], activities: readonly Whole[]): Telling {
  const wholes = new Map(activities.map(({ id, part_of }) => [id, part_of]));
  const rank = new Map<string, number>();
  const told = new Map<string, number>();
  for (const { id, graphic, scene } of steps) {
    const { view, marks } = graphic === 'cloth' ? parseScene(scene) : { view: '', marks: [] };
    for (const mark of [...marks, impliedMark[view]]) {
      for (const record of mark ? [wholes.get(mark), mark] : []) {
        if (record && !rank.has(record)) rank.set(record, rank.size + 1);
      }
    }
    told.set(id, rank.size);
  }
  return { rank, told };
}

type Told = Pick<OutlineStep, 'id' | 'graphic' | 'scene'>;
type Whole = Pick<Activity, 'id' | 'part_of'>;

/** How far the story has woven the cloth. */
export interface Telling {
  /** Place of each record in the order of weaving, from 1; a record that no cloth names has none. */
  rank: ReadonlyMap<string, number>;
  /** How many records are woven at each step, by the step's id. */
  told: ReadonlyMap<string, number>;
}
