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

type Told = Pick<OutlineStep, 'id' | 'graphic' | 'scene'>;
