/** What a scene of the cloth adds to its wefts: the marks it names, and the lines of its annotations. */
import type { Scene } from '../model/scene.ts';
import { agreement, markOf, type Cloth, type ClothMark } from './cloth.ts';
import { radiusOf } from './cloth-labels.ts';
import { warpBetween } from './cloth-threads.ts';
import { spread } from './cloth-spread.ts';
import { round } from './round.ts';

/** The years for which no record was found. */
const bareYears: readonly number[] = [2020, 2021];

const lull = 'covid-lull-2020';
const shopOpening = 'little-bandung-store-opening-2016';

/** The marks at full strength, lowest first; views without names bring their own. */
export function namedMarks(cloth: Cloth, { view, marks }: Scene): ClothMark[] {
  const named = new Set(view === 'term' ? [agreement.signed] : view === 'term-end' ? [agreement.end] : marks);
  return cloth.marks.filter(({ id }) => named.has(id));
}

/** Whether every weft lies pale beneath the named ones, full, or not at all. */
export const weftStrength = ({ view }: Scene): 'none' | 'pale' | 'full' =>
  view === 'empty' || view === 'weave' ? 'none' : view === 'whole' ? 'full' : 'pale';

/** Whether the unwoven threads of the bare years are brought out. */
export const showsBare = ({ view, marks }: Scene): boolean =>
  view === 'bare' || view === 'whole' || marks.includes(lull);

/** The unwoven threads of the bare years, and where each year's number stands. */
export function bareThreads(cloth: Cloth): { threads: string; years: { year: number; middle: number }[] } {
  const years = cloth.years.filter(({ year }) => bareYears.includes(year));
  const top = years[0]?.top ?? 0;
  return { threads: warpBetween(cloth.frame, top, top + years.length * cloth.frame.year), years };
}

/** The agreement's years as a bracket outside the right edge, from its signature to the end of its term. */
export function termBracket(cloth: Cloth): { line: string; top: number; foot: number } {
  const { frame, turn } = cloth;
  const top = markOf(cloth, agreement.signed)?.at ?? frame.top;
  // On the slim cloth there is no outside: the years run along the inner side of the edge, below the motif.
  if (frame.slim) return { line: `M${round(frame.right - 4)} ${round(top + frame.disc + 2)}V${turn}`, top, foot: turn };
  const x = frame.right + frame.selvedge + frame.disc * 0.25;
  const depth = Math.min(frame.disc * 0.5, frame.width - x - 1.5);
  return { line: `M${round(x)} ${top}h${round(depth)}V${turn}h${round(-depth)}`, top, foot: turn };
}

/** A thread in the lane of the shop, from its opening to its closure, when a scene names both. */
export function shopThread(cloth: Cloth, named: readonly ClothMark[]): ShopThread | null {
  const opening = named.find(({ id }) => id === shopOpening);
  const closure = named.find(({ kind }) => kind === 'cut');
  if (!opening || !closure) return null;
  const from = opening.y + cloth.frame.disc;
  const to = closure.y - cloth.frame.disc;
  return {
    line: `M${opening.x} ${round(from)}V${round(to)}`,
    x: opening.x,
    y: round((from + to) / 2),
    from: opening.id,
    to: closure.id,
  };
}

/** Heights for motifs on the slim cloth, where a motif is nearly as wide as the cloth. */
export function slimHeights(cloth: Cloth, named: readonly ClothMark[]): Map<string, number> {
  const ordered = named.toSorted((a, b) => a.at - b.at);
  const reaches = ordered.map((mark) => radiusOf(cloth, mark) + (mark.kind === 'ring' ? 2.5 : 1));
  const rooms = ordered.map(({ at }, index) => ({
    at,
    above: reaches[index] ?? 0,
    below: reaches[index] ?? 0,
    weight: 1,
    from: -Infinity,
    to: Infinity,
  }));
  const heights = spread(rooms, 0);
  const over = Math.max(0, (heights.at(-1) ?? 0) + (reaches.at(-1) ?? 0) - cloth.frame.height);
  return new Map(ordered.map(({ id }, index) => [id, round((heights[index] ?? 0) - over)]));
}

/** The marks that the whole cloth labels, what is rare before what is common; the key ones also where there is little room. */
export function keyMarks(cloth: Cloth): (ClothMark & { isKey: boolean })[] {
  const rank = { gap: 0, cut: 1, weft: 2, shared: 3, part: 3, plan: 3, ring: 4 };
  return cloth.marks
    .filter(({ kind }) => kind !== 'ring')
    .toSorted((a, b) => rank[a.kind] - rank[b.kind])
    .map((mark) => ({ ...mark, isKey: mark.kind === 'cut' || mark.kind === 'gap' || mark.kind === 'weft' }));
}

interface ShopThread {
  line: string;
  x: number;
  y: number;
  /** Ids of the records at its ends. */
  from: string;
  to: string;
}
