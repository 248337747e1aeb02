/** Threads as paths: one path for the warp, one for the rows of a weft, so that no thread is an element of its own. */
import type { Theme } from '../schemas/activity.ts';
import type { ClothFrame } from './cloth-frame.ts';
import { round } from './round.ts';

/** All warp threads, with loose ends of unequal length before the first and after the last year. */
export function warpThreads(frame: ClothFrame): string {
  const foot = frame.top + (frame.to - frame.from) * frame.year;
  const head = Math.min(frame.top - 2, frame.disc * 1.5);
  const tail = frame.height - foot - 4;
  return threadsAt(frame)
    .map((x, index) => {
      const start = frame.top - head * (0.62 + 0.38 * uneven(index));
      const end = foot + tail * (0.55 + 0.45 * uneven(index + 5));
      return `M${round(x)} ${round(start)}V${round(end)}`;
    })
    .join('');
}

/** The warp threads between two heights only. */
export const warpBetween = (frame: ClothFrame, top: number, bottom: number): string =>
  threadsAt(frame)
    .map((x) => `M${round(x)} ${round(top)}V${round(bottom)}`)
    .join('');

/** Rows from edge to edge; every other row starts half a dash later, which makes the dashes a weave. */
export function wovenRows({ left, right, pitch }: ClothFrame, top: number, rows: number, theme: Theme): string {
  const width = right - left;
  const shift = halfDash[theme];
  const row = (index: number): number => (index % 2 === 1 ? width - shift : width);
  return Array.from({ length: rows }, (_, index) =>
    index === 0
      ? `M${round(left)} ${round(top)}h${round(width)}`
      : `m${round(-row(index))} ${pitch}h${round(row(index))}`,
  ).join('');
}

/** Takes woven rows apart into rows with places of their own; rows that were cut stay whole and give none. */
export function splitRows(d: string): Row[] {
  let x = 0;
  let y = 0;
  return [...d.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)h([\d.]+)/g)].map(([, move, dx, dy, length]) => {
    x = round(Number(dx) + (move === 'm' ? x : 0));
    y = round(Number(dy) + (move === 'm' ? y : 0));
    const row = { x, y, width: Number(length) };
    x += row.width;
    return row;
  });
}

/** Rows that come from the left edge and run out, each cut shorter than the one before. */
export function cutRows(frame: ClothFrame, top: number, rows: number): string {
  const width = frame.right - frame.left;
  return Array.from({ length: rows }, (_, index) => {
    const start = frame.left + (index % 2) * halfDash.economy;
    const end = frame.left + width * cutAt(index, rows);
    const drop = frame.pitch * 1.3;
    return `M${round(start)} ${round(top + index * frame.pitch)}H${round(end - drop)}q${round(drop)} 0 ${round(drop * 1.3)} ${round(drop)}`;
  }).join('');
}

/** The thread that hangs from the end of the first cut row. */
export function looseEnd(frame: ClothFrame, top: number): string {
  const x = frame.left + (frame.right - frame.left) * cutAt(0, 9);
  const s = frame.slim ? 0.25 : frame.year / 73.6;
  const move = (...numbers: number[]): string => numbers.map((n) => round(n * s)).join(' ');
  return `M${round(x - 8 * s)} ${round(top)}c${move(14, 0, 22, 6, 22, 16)}s${move(-16, 12, -14, 22)}s${move(14, 8, 10, 18)}`;
}

/** The mark of a date beside the left edge: a tick for a day, a bracket for more, drawn out to the rows at `y`. */
export function dateTick(frame: ClothFrame, [start, end]: readonly [number, number], y: number): string {
  const edge = frame.left - frame.selvedge - 1.5;
  const from = edge - 10;
  const middle = (start + end) / 2;
  const lead = `${round(from)} ${round(middle)}L${round(edge - 4)} ${round(y)}H${round(edge)}`;
  const foot = frame.top + (frame.to - frame.from) * frame.year;
  if (end - start < frame.year * 0.05) return `M${lead}`;
  return `M${round(from + 3)} ${round(start + 1)}h-3V${round(Math.min(end, foot) - 1)}h3M${lead}`;
}

function threadsAt({ left, right, warp }: ClothFrame): number[] {
  const count = Math.floor((right - left) / warp);
  const rest = right - left - count * warp;
  return Array.from({ length: count }, (_, index) => left + rest / 2 + warp * (index + 0.6));
}

/** Where a cut row ends, as a share of the width. */
const cutAt = (index: number, rows: number): number => 0.9 - (index / rows) * 0.62 - 0.05 * uneven(index + 3);

/** An even-looking but fixed irregularity between 0 and 1. */
const uneven = (index: number): number => ((index * 7 + ((index * index) % 5) * 3) % 11) / 10;

/** Half the period of each theme's dash rhythm. */
const halfDash: Record<Theme, number> = { governance: 0, economy: 5, culture: 2.5, education: 6.5, technology: 4 };

/** A row of a weft, in units of the canvas. */
export interface Row {
  x: number;
  y: number;
  width: number;
}
