/** Where a finger or a pointer meets the motifs of a cloth. */
import { markOf, type Cloth, type ClothMark } from './cloth.ts';
import type { Box } from './labels.ts';

/** Least height of a target, in units of the canvas: 24 CSS px on the narrowest screen. */
const least = 32;
const most = 42;

/**
 * A box over the motif of each named record that the whole cloth draws.
 * Boxes never overlap: two motifs close together share the space between them and reach outwards.
 */
export function motifTargets(cloth: Cloth, ids: readonly string[]): Target[] {
  const marks = ids.flatMap((id) => markOf(cloth, id) ?? []).filter(({ kind }) => kind !== 'ring');
  return marks.map((mark) => {
    const lane = marks.filter(({ x }) => Math.abs(x - mark.x) < most);
    const above = Math.max(-Infinity, ...lane.filter(({ y }) => y < mark.y).map(({ y }) => (y + mark.y) / 2));
    const below = Math.min(Infinity, ...lane.filter(({ y }) => y > mark.y).map(({ y }) => (y + mark.y) / 2));
    let top = Math.max(mark.y - most / 2, above);
    let bottom = Math.min(mark.y + most / 2, below);
    if (bottom === below) top = Math.min(top, bottom - least);
    else bottom = Math.max(bottom, top + least);
    const y = Math.ceil(top);
    return {
      id: mark.id,
      mark,
      box: { x: Math.round(mark.x - most / 2), y, width: most, height: Math.floor(bottom) - y },
    };
  });
}

/** A record's mark with the box that leads to its step. */
export interface Target {
  id: string;
  mark: ClothMark;
  box: Box;
}
