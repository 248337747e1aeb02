/** November 2015 as a strip of thirty days between the two selvedges. */
import type { Frame, Size } from './frame.ts';
import { round } from './round.ts';

/** Places the strip; `days` are the days of the month on which something is marked. */
export function layoutMonth(size: Size, frame: Frame, days: readonly number[]): MonthLayout {
  const g = size === 'wide' ? wide : narrow;
  const step = (frame.height - g.top - g.foot) / 30;
  const y = (day: number): number => round(g.top + (day - 0.5) * step);
  const warp: string[] = [];
  for (let x = g.left + g.warpStep; x < g.right - 1; x += g.warpStep)
    warp.push(`M${x} ${g.top}V${frame.height - g.foot}`);
  return {
    ...g,
    bottom: frame.height - g.foot,
    warp: warp.join(''),
    ticks: Array.from({ length: 30 }, (_, index) => `M${g.left - g.tick} ${y(index + 1)}h${g.tick}`).join(''),
    days: days.map((day) => ({ day, y: y(day) })),
    rows: (from, to, day) => g.rows.map((dy) => `M${from} ${round(y(day) + dy)}H${to}`).join(''),
  };
}

const wide = {
  top: 86,
  foot: 30,
  left: 110,
  right: 400,
  tick: 10,
  warpStep: 10,
  labelX: 440,
  reach: 770,
  rows: [-8, -4, 0, 4, 8],
  motif: 40,
};
const narrow = {
  top: 30,
  foot: 12,
  left: 48,
  right: 158,
  tick: 5,
  warpStep: 5,
  labelX: 176,
  reach: 352,
  rows: [-4, -2, 0, 2, 4],
  motif: 22,
};

/** Geometry of the strip. */
export interface MonthLayout {
  top: number;
  bottom: number;
  /** Bandung's and Petaling Jaya's selvedge. */
  left: number;
  right: number;
  labelX: number;
  /** How far a thread to a third city runs. */
  reach: number;
  motif: number;
  warp: string;
  ticks: string;
  days: { day: number; y: number }[];
  /** Rows woven between two x on a day. */
  rows: (from: number, to: number, day: number) => string;
}
