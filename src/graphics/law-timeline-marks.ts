/** Marks of laws: what opens points outward, what binds ties across, what frames stands beside the threads. */
import type { Law } from '../schemas/law.ts';
import { decimalYear } from './law-timeline-date.ts';
import { round } from './round.ts';

/** Marks of laws on the sheaf; laws of one date nest outward, side by side. */
export function markLaws(
  laws: readonly Law[],
  g: MarkGrid,
  y: (year: number) => number,
  half: (year: number) => number,
): LawMark[] {
  const taken = new Map<string, number>();
  const marks = laws.map((law) => {
    const date = law.in_force?.startsWith(law.date) ? law.in_force : law.date;
    const year = decimalYear(date);
    const at = `${law.effect}${year}`;
    const nth = taken.get(at) ?? 0;
    taken.set(at, nth + 1);
    const reach = round(half(year) + g.glyph * (1.1 + nth * 0.9));
    return {
      id: law.id,
      effect: law.effect,
      y: y(year),
      edge: round(g.sheafX + reach + g.glyph),
      path: glyph(law.effect, g.sheafX, y(year), reach, g.glyph),
    };
  });
  return marks.map((mark) => ({
    ...mark,
    edge: Math.max(
      ...marks.filter(({ y: at, effect }) => at === mark.y && effect === mark.effect).map(({ edge }) => edge),
    ),
  }));
}

/** Malaysia's law: a tie across the rungs. */
export function markMalaysia(law: Law, g: MarkGrid, y: (year: number) => number): LawMark {
  const at = y(decimalYear(law.date));
  const left = g.rungX - g.rungPitch * 3 - g.glyph;
  return { id: law.id, effect: law.effect, y: at, edge: left, path: `M${left} ${at}H${g.rungX + g.glyph}` };
}

/** Opens: arrowheads pointing out on both sides. Binds: a tie across. Frames: a lozenge beside the threads. */
function glyph(effect: Law['effect'], x: number, y: number, reach: number, size: number): string {
  const h = round(size * 0.62);
  if (effect === 'opens') {
    return `M${round(x + reach - h)} ${round(y - h)}l${h} ${h}-${h} ${h}M${round(x - reach + h)} ${round(y - h)}l-${h} ${h} ${h} ${h}`;
  }
  if (effect === 'binds')
    return `M${round(x - reach)} ${round(y - h)}v${round(2 * h)}M${round(x - reach)} ${y}h${round(2 * reach)}m0-${h}v${round(2 * h)}`;
  return `M${round(x + reach - h)} ${y}l${h}-${h} ${h} ${h}-${h} ${h}Z`;
}

/** What of the grid the marks need. */
interface MarkGrid {
  sheafX: number;
  rungX: number;
  rungPitch: number;
  glyph: number;
}

/** A law's mark. */
export interface LawMark {
  id: string;
  effect: Law['effect'];
  y: number;
  /** Where a leader to its label begins. */
  edge: number;
  path: string;
}
