/** Two small pictures: the ties cited as earliest on a broken axis, and old ties that were cut. */
import type { Size } from './frame.ts';
import { round } from './round.ts';

/** Places the earliest cited ties; the axis is broken after the first of them, and even from there on. */
export function layoutEarliest(size: Size, years: readonly number[]): EarliestLayout {
  const g = size === 'wide' ? wideEarliest : narrowEarliest;
  const [first = 0, second = first, ...rest] = years;
  const last = rest.at(-1) ?? second;
  const y = (year: number): number =>
    year === first
      ? g.first
      : Math.round(g.second + ((year - second) / Math.max(1, last - second)) * (g.last - g.second));
  const middle = (g.first + g.second) / 2;
  const tooth = g.tooth;
  return {
    ...g,
    marks: years.map((year) => ({ year, y: y(year) })),
    axis: `M${g.axisX} ${g.first}V${middle - tooth * 2}l${tooth} ${tooth}-${tooth * 2} ${tooth * 2} ${tooth} ${tooth}V${g.last}`,
    breakY: middle,
    gapYears: second - first,
  };
}

/** Places one suspended thread above and five ended ones below, each cut in the middle. */
export function layoutStopped(size: Size): StoppedLayout {
  const g = size === 'wide' ? wideStopped : narrowStopped;
  const loose = (y: number, fall: number, cut: number): string => {
    const drop = round(fall);
    const [reach, back] = [cut - g.left, g.right - cut];
    return (
      `M${g.left} ${y}c${Math.round(reach * 0.6)} 0 ${Math.round(reach * 0.9)} ${Math.round(drop * 0.2)} ${reach - g.gap} ${drop}` +
      `M${g.right} ${y}c-${Math.round(back * 0.6)} 0-${Math.round(back * 0.9)} ${Math.round(drop * 0.2)}-${back - g.gap} ${drop}`
    );
  };
  const middle = (g.left + g.right) / 2;
  return {
    ...g,
    middle,
    suspended: loose(g.suspendedY, g.drop, middle),
    bridge: `M${middle - g.gap} ${g.suspendedY}h${g.gap * 2}`,
    ended: Array.from({ length: 5 }, (_, index) =>
      loose(
        g.endedY + index * g.endedPitch,
        g.drop * (0.5 + ((index * 3) % 5) * 0.16),
        middle + (((index * 2) % 5) - 2) * g.gap * 0.5,
      ),
    ).join(''),
  };
}

const wideEarliest = { axisX: 176, yearX: 146, right: 764, first: 120, second: 382, last: 724, tooth: 12 };
const narrowEarliest = { axisX: 72, yearX: 60, right: 350, first: 44, second: 152, last: 322, tooth: 5 };
const wideStopped = { left: 40, right: 760, suspendedY: 130, endedY: 480, endedPitch: 26, gap: 46, drop: 84 };
const narrowStopped = { left: 10, right: 350, suspendedY: 40, endedY: 206, endedPitch: 10, gap: 22, drop: 34 };

/** Geometry of the earliest cited ties. */
export interface EarliestLayout {
  axisX: number;
  yearX: number;
  right: number;
  axis: string;
  breakY: number;
  /** Years that the break leaves out. */
  gapYears: number;
  marks: { year: number; y: number }[];
}

/** Geometry of the cut threads. */
export interface StoppedLayout {
  left: number;
  right: number;
  middle: number;
  suspendedY: number;
  endedY: number;
  endedPitch: number;
  drop: number;
  suspended: string;
  /** Across the cut of the suspended thread: it may be tied again. */
  bridge: string;
  ended: string;
}
