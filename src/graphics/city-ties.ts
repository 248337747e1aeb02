/** City ties: one thread a tie, from the year it begins to the edge of today, drawn after what became of it. */
import { scaleLinear } from 'd3-scale';
import type { SisterCity } from '../schemas/sister-city.ts';
import type { Frame, Size } from './frame.ts';
import { decimalYear } from './law-timeline-date.ts';
import { round } from './round.ts';

/** First year of the axis and the edge of today. */
const tieSpan = [1960, 2026] as const;

/** Places the ties of a city: those with a year in rows by date, those without in a row of their own. */
export function layoutTies(size: Size, frame: Frame, ties: readonly SisterCity[]): TiesLayout {
  const g = size === 'wide' ? wide : narrow;
  const right = frame.width - g.edge;
  const scale = scaleLinear().domain(tieSpan).range([g.edge, right]);
  const dated = ties
    .filter(({ year }) => year !== null)
    .map((tie) => ({ tie, at: tie.signed ? decimalYear(tie.signed) : (tie.year ?? 0) + 0.5 }))
    .sort((a, b) => a.at - b.at || a.tie.id.localeCompare(b.tie.id));
  const undated = ties.filter(({ year }) => year === null).sort((a, b) => a.id.localeCompare(b.id));
  const pitch = (g.apartY - g.gap - g.top) / dated.length;
  const column = (frame.width - 2 * g.edge) / Math.max(1, undated.length);
  return {
    right,
    top: g.top,
    bottom: round(g.top + pitch * dated.length),
    apartY: g.apartY,
    motif: g.motif,
    ticks: [1960, 1970, 1980, 1990, 2000, 2010, 2020].map((year) => ({ year, x: round(scale(year)) })),
    rows: [
      ...dated.map(({ tie, at }, index): TieRow => {
        const [x, y] = [round(scale(at)), round(g.top + pitch * (index + 0.62))];
        const early = x < frame.width * g.early;
        return {
          ...drawTie(tie, x, Math.max(right, x + 4), y, g),
          dated: true,
          label: early ? { x, y: y - g.above, anchor: 'start' } : { x: x - g.before, y: y + g.middle, anchor: 'end' },
        };
      }),
      ...undated.map((tie, index): TieRow => {
        const x = round(g.edge + column * index);
        return {
          ...drawTie(tie, x, round(x + column * 0.62), g.apartY, g),
          dated: false,
          label: { x, y: g.apartY - g.above, anchor: 'start' },
        };
      }),
    ],
  };
}

/** The thread of one tie. */
function drawTie(tie: SisterCity, x: number, end: number, y: number, g: Grid): Omit<TieRow, 'label' | 'dated'> {
  const stop = tie.fate === 'intent-only' ? round(Math.min(end, x + g.short)) : end;
  const unknownX = tie.fate === 'unknown' ? round(stop - g.motif / 2) : null;
  const path =
    tie.fate === 'uneven'
      ? thinningWave(x, stop, y, g)
      : tie.fate === 'intent-only'
        ? `M${x} ${y}H${round(stop - g.fray)}l${g.fray}-${g.fray / 2}m-${g.fray} ${g.fray / 2}l${g.fray} ${g.fray / 2}`
        : `M${x} ${y}H${unknownX === null ? stop : round(stop - g.motif)}`;
  return {
    id: tie.id,
    fate: tie.fate,
    knot: tie.year === null ? null : tie.form === 'letter-of-intent' ? 'ring' : 'knot',
    x,
    y,
    end: stop,
    path,
    unknownX,
  };
}

/** A wave that thins towards today, as a filled outline. */
function thinningWave(from: number, to: number, y: number, g: Grid): string {
  const halves = Math.max(2, Math.round((to - from) / g.wave));
  const step = (to - from) / halves;
  const half = (index: number): number => (g.thick + (g.thin - g.thick) * (index / halves)) / 2;
  const at = (index: number, side: number): string => `${round(from + step * index)} ${round(y + side * half(index))}`;
  const bend = (index: number): number => (index % 2 === 0 ? -1 : 1) * g.swing;
  let path = `M${at(0, -1)}Q${round(from + step / 2)} ${round(y + bend(0))} ${at(1, -1)}`;
  for (let index = 2; index <= halves; index += 1) path += `T${at(index, -1)}`;
  path += `L${at(halves, 1)}Q${round(to - step / 2)} ${round(y + bend(halves - 1))} ${at(halves - 1, 1)}`;
  for (let index = halves - 2; index >= 0; index -= 1) path += `T${at(index, 1)}`;
  return `${path}Z`;
}

const wide = {
  edge: 30,
  top: 70,
  apartY: 792,
  gap: 96,
  early: 0.62,
  above: 16,
  before: 18,
  middle: 0,
  short: 46,
  fray: 12,
  motif: 24,
  wave: 17,
  swing: 13,
  thick: 5.4,
  thin: 1.4,
};
const narrow = {
  edge: 10,
  top: 20,
  apartY: 346,
  gap: 42,
  early: 0.62,
  above: 8,
  before: 8,
  middle: 4.5,
  short: 20,
  fray: 6,
  motif: 15,
  wave: 8,
  swing: 6.5,
  thick: 3.2,
  thin: 0.9,
};
type Grid = typeof wide;

/** One tie on the canvas. */
interface TieRow {
  id: string;
  fate: SisterCity['fate'];
  /** How it begins: a knot, an open ring for a letter of intent, nothing where no year was found. */
  knot: 'knot' | 'ring' | null;
  dated: boolean;
  x: number;
  y: number;
  end: number;
  path: string;
  /** Middle of the question mark, if what became of it is unknown. */
  unknownX: number | null;
  label: { x: number; y: number; anchor: 'start' | 'end' };
}

/** Geometry shared by the scenes. */
export interface TiesLayout {
  /** The edge of today. */
  right: number;
  top: number;
  bottom: number;
  /** Line of the ties whose year was not found. */
  apartY: number;
  motif: number;
  ticks: { year: number; x: number }[];
  rows: TieRow[];
}
