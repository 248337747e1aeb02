/** Who signs and who must agree: three levels as bundles of thread, in Bandung and in Petaling Jaya. */
import type { Size } from './frame.ts';
import { round } from './round.ts';

/** Places both columns: bundles, the thread that climbs in Bandung, the threads that come down in Petaling Jaya. */
export function layoutSigning(size: Size): SigningLayout {
  const g = size === 'wide' ? wide : narrow;
  const bundle = (x: number, y: number): string => g.rows.map((dy) => `M${x} ${y + dy}h${g.width}`).join('');
  const [top, middle, bottom] = g.levels;
  const gap = round(g.motif * 0.46);
  const climb = g.columns[0] + g.threadDx;
  const appointed = [g.columns[1] + g.threadDx - g.fork, g.columns[1] + g.threadDx + g.fork] as const;
  const arrow = (x: number, y: number, up: boolean): string => {
    const h = g.head;
    return up ? `M${x - h} ${y + h}l${h}-${h} ${h} ${h}` : `M${x - h} ${y - h}l${h} ${h} ${h}-${h}`;
  };
  return {
    ...g,
    bundles: g.columns.flatMap((x) => g.levels.map((y) => bundle(x, y))).join(''),
    climb: `M${climb} ${round(bottom - gap)}V${round(middle + gap)}M${climb} ${round(middle - gap)}V${round(top + gap)}`,
    climbHeads: arrow(climb, middle + g.stop, true) + arrow(climb, top + g.stop, true),
    climbX: climb,
    appointed: appointed.map((x) => `M${x} ${middle}V${round(bottom - gap)}`).join(''),
    appointedHeads: appointed.map((x) => arrow(x, bottom - g.stop, false)).join(''),
    appointedX: appointed,
    held: `M${g.columns[1] + g.threadDx} ${round(top + gap)}V${middle}`,
    heldX: g.columns[1] + g.threadDx,
    unknownY: (top + middle) / 2,
  };
}

const wide = {
  columns: [24, 424] as const,
  width: 352,
  levels: [210, 450, 690] as const,
  rows: [-8, -4, 0, 4, 8],
  threadDx: 300,
  fork: 34,
  head: 9,
  stop: 24,
  motif: 30,
};
const narrow = {
  columns: [6, 186] as const,
  width: 168,
  levels: [90, 200, 310] as const,
  rows: [-5, -2.5, 0, 2.5, 5],
  threadDx: 151,
  fork: 10,
  head: 5,
  stop: 14,
  motif: 18,
};

/** Geometry of the comparison. */
export interface SigningLayout {
  columns: readonly [number, number];
  width: number;
  /** Height of the three levels: nation, council or state, city. */
  levels: readonly [number, number, number];
  motif: number;
  bundles: string;
  climb: string;
  climbHeads: string;
  climbX: number;
  appointed: string;
  appointedHeads: string;
  appointedX: readonly [number, number];
  /** From the Federation, which holds external affairs, to the state: no rule for signing abroad was found. */
  held: string;
  heldX: number;
  unknownY: number;
}
