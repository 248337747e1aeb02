/** Indonesia's sheaf: how wide the threads of power hang at a time; opening laws loosen them, binding laws tie them. */
import { curveMonotoneY, line } from 'd3-shape';
import type { Law } from '../schemas/law.ts';
import { decimalYear } from './law-timeline-date.ts';
import { round } from './round.ts';

/** Width of the sheaf while the centre holds everything, as a share of the full width. */
const rope = 0.17;
/** A tie never pulls the threads back into the old rope. */
const tightest = 0.3;

/**
 * The knots between which the threads hang: a picture of what the laws do, not a measure.
 * Opening laws loosen by equal parts up to the full width, by the day they take effect; a binding law ties the
 * threads at its date and leaves less room after it.
 */
export function sheafKnots(laws: readonly Law[]): Knot[] {
  const dated = laws
    .filter((law) => law.level === 'national')
    .map((law) => ({ law, year: decimalYear(law.date) }))
    .sort((a, b) => a.year - b.year);
  const first = dated[0];
  if (!first) return [{ year: 0, spread: rope }];
  const step = (1 - rope) / Math.max(1, dated.filter(({ law }) => law.effect === 'opens').length);
  const knots: Knot[] = [{ year: first.year, spread: rope }];
  let level = rope;
  for (const { law, year } of dated) {
    const last = knots.at(-1) ?? { year, spread: level };
    if (law.effect === 'opens') {
      level = Math.min(1, level + step);
      const open = Math.max(law.in_force ? decimalYear(law.in_force) : year + 4, year + 1);
      if (year - last.year > 1) knots.push({ year, spread: level - step });
      if (open > last.year && year - last.year > 1) knots.push({ year: open, spread: level });
      else last.spread = level;
    } else if (law.effect === 'binds' && year > last.year) {
      if (year - last.year > 3) knots.push({ year: last.year + (year - last.year) * 0.45, spread: level });
      knots.push({ year, spread: Math.max(tightest, level * 0.62) });
      level = Math.max(tightest + 0.06, level * 0.82);
    }
  }
  return knots;
}

/** Width of the sheaf at a year, between the knots, as a share of the full width. */
export function sheafSpread(knots: readonly Knot[], year: number): number {
  const next = knots.findIndex((knot) => knot.year >= year);
  const after = knots[next];
  const before = knots[next - 1];
  if (!after) return knots.at(-1)?.spread ?? rope;
  if (!before) return after.spread;
  const part = (year - before.year) / (after.year - before.year);
  return before.spread + (after.spread - before.spread) * (part * part * (3 - 2 * part));
}

/** All threads as one path, from the first knot to the axis' end. */
export function sheafThreads(
  knots: readonly Knot[],
  x: number,
  half: number,
  count: number,
  y: (year: number) => number,
  end: number,
): string {
  const ends = [...knots, { year: end, spread: knots.at(-1)?.spread ?? rope }];
  return Array.from({ length: count }, (_, index) => {
    const side = (2 * index) / (count - 1) - 1;
    return line<Knot>(
      (knot) => round(x + side * knot.spread * half),
      (knot) => y(knot.year),
    )
      .curve(curveMonotoneY)
      .digits(1)(ends);
  }).join('');
}

/** How wide the sheaf is at a year. */
export interface Knot {
  year: number;
  spread: number;
}
