/** Procedure: a thread of consent stitched through five hands; wide reads to the right, narrow reads down. */
import { hands, type Hand, type ProcedureStep } from '../schemas/procedure-step.ts';
import type { Frame, Size } from './frame.ts';
import { round } from './round.ts';

/**
 * Places the hands' bundles, the ten stitches in their order and the thread between them.
 * @throws if a step has no hand
 */
export function layoutProcedure(size: Size, frame: Frame, steps: readonly ProcedureStep[]): ProcedureLayout {
  const stitched = steps.filter(({ n }) => n > 0).sort((a, b) => a.n - b.n);
  const wide = size === 'wide';
  const g = wide ? wideGrid : narrowGrid;
  const stitches = stitched.map(({ id, n, hand }): Stitch => {
    if (!hand) throw new Error(`procedure: step "${id}" has no hand`);
    const along = round(g.first + (n - 1) * g.step);
    const across = g.lane + hands.indexOf(hand) * g.pitch;
    return { id, n, x: wide ? along : across, y: wide ? across : along };
  });
  const l = round(g.motif * 0.44);
  const from = round(wide ? g.first - g.step * 0.55 : g.first - g.step * 0.6);
  const to = round(wide ? frame.width - 6 : g.first + 9.5 * g.step);
  return {
    stitches,
    thread: thread(stitches, wide),
    lanes: hands.map((hand, index) => ({ hand, at: g.lane + index * g.pitch })),
    bundles: hands
      .flatMap((_, index) =>
        g.rows.map((row) => {
          const at = g.lane + index * g.pitch + row;
          return wide ? `M${from} ${at}H${to}` : `M${at} ${from}V${to}`;
        }),
      )
      .join(''),
    open: (ids) =>
      stitches
        .filter(({ id }) => ids.includes(id))
        .map(({ x, y }) => `M${round(x - l)} ${y}l${l}-${l} ${l} ${l}-${l} ${l}Z`)
        .join(''),
    motif: g.motif,
    bundleFrom: from,
    footY: frame.height - g.foot,
  };
}

/** Points along the thread, close enough to test labels against it. */
export const threadPoints = (stitches: readonly Stitch[], wide: boolean): { x: number; y: number }[] =>
  stitches.slice(1).flatMap((to, index) => {
    const from = stitches[index] ?? to;
    return Array.from({ length: 41 }, (_, step) => {
      const u = step / 40;
      const [a, b, c, d] = [(1 - u) ** 3, 3 * u * (1 - u) ** 2, 3 * u * u * (1 - u), u ** 3];
      const bend = (start: number, end: number): number => (end - start) * slack;
      const eased = (start: number, end: number): number =>
        a * start + b * (start + bend(start, end)) + c * (end - bend(start, end)) + d * end;
      const plain = (start: number, end: number): number => (a + b) * start + (c + d) * end;
      return wide
        ? { x: eased(from.x, to.x), y: plain(from.y, to.y) }
        : { x: plain(from.x, to.x), y: eased(from.y, to.y) };
    });
  });

/** How far a bend's handles reach, as a share of the way to the next stitch. */
const slack = 0.6;

/** The thread leaves every stitch along the reading direction and bends to the next hand. */
function thread(stitches: readonly Stitch[], wide: boolean): string {
  return stitches
    .map(({ x, y }, index) => {
      const before = stitches[index - 1];
      if (!before) return `M${x} ${y}`;
      if (wide) {
        const bend = (x - before.x) * slack;
        return before.y === y ? `H${x}` : `C${round(before.x + bend)} ${before.y} ${round(x - bend)} ${y} ${x} ${y}`;
      }
      const bend = (y - before.y) * slack;
      return before.x === x ? `V${y}` : `C${before.x} ${round(before.y + bend)} ${x} ${round(y - bend)} ${x} ${y}`;
    })
    .join('');
}

const wideGrid = { lane: 112, pitch: 138, first: 212, step: 60.5, rows: [-10, -6, -2, 2, 6, 10], motif: 32, foot: 34 };
const narrowGrid = { lane: 22, pitch: 36, first: 84, step: 26, rows: [-5, -2.5, 0, 2.5, 5], motif: 18, foot: 6 };

/** One step of the procedure on the canvas. */
export interface Stitch {
  id: string;
  n: number;
  x: number;
  y: number;
}

/** Geometry shared by the scenes. */
export interface ProcedureLayout {
  stitches: Stitch[];
  thread: string;
  /** The hands' middle lines: y when wide, x when narrow. */
  lanes: { hand: Hand; at: number }[];
  bundles: string;
  motif: number;
  /** Open lozenges at the stitches of which nothing was found. */
  open: (ids: readonly string[]) => string;
  /** Where the bundles begin: x when wide, y when narrow. */
  bundleFrom: number;
  /** Baseline of the last line at the foot. */
  footY: number;
}
