/** What is not there: the empty frame of a plan of action, and a lattice of open questions. */
import { round } from './round.ts';
import type { WeighingSize } from './weighing.ts';

const frames = {
  wide: {
    x: 40,
    y: 40,
    width: 720,
    height: 660,
    headY: 190,
    firstRow: 268,
    row: 106,
    first: 150,
    pitch: 146,
    blank: 112,
    mark: 46,
  },
  narrow: {
    x: 12,
    y: 8,
    width: 336,
    height: 340,
    headY: 78,
    firstRow: 136,
    row: 56,
    first: 66,
    pitch: 69,
    blank: 54,
    mark: 24,
  },
} as const;

/** Lays out the frame: a column for each thing a plan says, a row for each theme, a blank line in every cell. */
export function layoutFrame(rows: number, columns: number, size: WeighingSize): FrameLayout {
  const { x, y, width, height, headY, firstRow, row, first, pitch, blank, mark } = frames[size];
  const rowYs = Array.from({ length: rows }, (_, i) => firstRow + row * i);
  const columnXs = Array.from({ length: columns }, (_, i) => first + pitch * i);
  return {
    box: { x, y, width, height },
    headY,
    marks: rowYs.map((at) => ({ x: x + (first - x) / 2, y: at, size: mark })),
    columnXs,
    blanks: rowYs.flatMap((at) => columnXs.map((left) => `M${left} ${round(at + mark / 3)}h${blank}`)).join(''),
  };
}

const lattices = {
  wide: { x: 400, y: 420, halfWidth: 186, halfHeight: 132, thread: 9.3 },
  narrow: { x: 180, y: 180, halfWidth: 88, halfHeight: 58, thread: 5.5 },
} as const;

/** Lays out lozenges in two columns, corner to corner, on bare warp. */
export function layoutQuestions(count: number, size: WeighingSize): QuestionsLayout {
  const { x, y, halfWidth: w, halfHeight: h, thread } = lattices[size];
  const rows = Math.ceil(count / 2);
  const centres = Array.from({ length: count }, (_, i) => ({
    x: x + (i % 2 ? w : -w),
    y: y + (Math.floor(i / 2) - (rows - 1) / 2) * 2 * h,
  }));
  return {
    centres,
    halfWidth: w,
    halfHeight: h,
    warp: Array.from(
      { length: Math.floor((4 * w) / thread) + 1 },
      (_, i) => `M${round(x - 2 * w + i * thread)} ${y - rows * h}v${2 * rows * h}`,
    ).join(''),
    path: centres.map((at) => `M${at.x} ${at.y - h}l${w} ${h} ${-w} ${h} ${-w} ${-h}z`).join(''),
  };
}

export interface FrameLayout {
  box: { x: number; y: number; width: number; height: number };
  headY: number;
  marks: { x: number; y: number; size: number }[];
  columnXs: number[];
  blanks: string;
}

export interface QuestionsLayout {
  centres: { x: number; y: number }[];
  halfWidth: number;
  halfHeight: number;
  /** Bare threads under the lozenges. */
  warp: string;
  path: string;
}
