/** Which step of the story tells of a record, so that the record's motif can lead there. */
import { agreement } from '../graphics/cloth.ts';
import type { OutlineStep } from './outline.ts';
import { parseScene } from './scene.ts';

/** What a view of the cloth is about although its scene does not name it. */
export const impliedMark: Readonly<Record<string, string>> = { term: agreement.signed, 'term-end': agreement.end };

/**
 * Maps the id of each record to the id of its step, from the steps in reading order.
 * That is the first step whose cloth is about it; where there is none, the one that weaves it in to show how to read.
 */
export function stepOfRecord(steps: readonly Told[]): Map<string, string> {
  const scenes = steps
    .filter(({ graphic }) => graphic === 'cloth')
    .map(({ id, scene }) => ({ id, ...parseScene(scene) }));
  const about = scenes.filter(({ view }) => view !== 'weave');
  const found = new Map<string, string>();
  for (const { id, view, marks } of [...about, ...scenes]) {
    for (const record of [...marks, impliedMark[view]]) if (record && !found.has(record)) found.set(record, id);
  }
  return found;
}

/**
 * The steps that tell of a record, in reading order: those whose card or figures are its own, and those whose cloth names
 * it, except to show how a cloth is read.
 */
export const stepsTelling = <Step extends Told & Pick<OutlineStep, 'parts'>>(
  record: string,
  steps: readonly Step[],
): Step[] =>
  steps.filter(({ graphic, scene, parts }) => {
    if (parts.some(({ name, attributes: { id, activity } }) => isCard(name) && [id, activity].includes(record)))
      return true;
    if (graphic !== 'cloth') return false;
    const { view, marks } = parseScene(scene);
    return view !== 'weave' && [...marks, impliedMark[view]].includes(record);
  });

const isCard = (name: string): boolean => name === 'Record' || name === 'Figures';

type Told = Pick<OutlineStep, 'id' | 'graphic' | 'scene'>;
