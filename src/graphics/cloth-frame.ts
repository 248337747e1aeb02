/** The cloth's measures: where its edges lie on a canvas, how fine its threads are, where its lanes run. */
import type { Theme } from '../schemas/activity.ts';
import { catalog } from './catalog.ts';
import type { Frame, Size } from './frame.ts';

/** First year of the story, and the year after its last. */
const storyYears: readonly [number, number] = [2015, 2025];

/**
 * Measures for a cloth on a canvas of any size.
 * @param margin free space around the years of the axis; the names, the undated and the years after lie in it
 */
export function clothFrame(canvas: Frame, margin: Margin, years = storyYears): ClothFrame {
  const [from, to] = years;
  const year = (canvas.height - margin.top - margin.bottom) / (to - from);
  const sides = year > 60 ? 2 : 1;
  const slim = canvas.width < 80;
  return {
    ...canvas,
    left: margin.left,
    right: canvas.width - margin.right,
    top: margin.top,
    from,
    to,
    year,
    sides,
    pitch: Math.round(year * (sides === 2 ? 0.031 : 0.049) * 10) / 10,
    warp: slim ? 4 : 5,
    selvedge: slim ? 2.5 : sides === 2 ? 5 : 4,
    disc: slim ? canvas.width / 2 - 2 : sides === 2 ? 15 : 11,
    slim,
  };
}

/** The story's cloths. */
export const clothFrames: Readonly<Record<Size, ClothFrame>> = {
  wide: clothFrame(catalog.cloth.frames.wide, { top: 60, right: 35, bottom: 64, left: 75 }),
  narrow: clothFrame(catalog.cloth.frames.narrow, { top: 42, right: 12, bottom: 32, left: 46 }),
  spine: clothFrame(catalog.cloth.frames.spine, { top: 6, right: 2.5, bottom: 58, left: 2.5 }),
};

/** Middle of a theme's lane. */
export const laneOf = (theme: Theme, { left, right, slim }: ClothFrame): number =>
  left + (right - left) * (slim ? 0.5 : lanes[theme]);

/** Tells whether a span of time starts within the cloth's years. */
export const isOnCloth = (span: { start: number }, { from, to }: ClothFrame): boolean =>
  span.start >= from && span.start < to;

const lanes: Record<Theme, number> = {
  economy: 0.12,
  culture: 0.31,
  governance: 0.5,
  education: 0.69,
  technology: 0.88,
};

/** Free space around the years of the axis. */
export interface Margin {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** A cloth's measures, in units of its canvas. */
export interface ClothFrame extends Frame {
  /** Inner sides of the two edges. */
  left: number;
  right: number;
  /** Where the first year begins. */
  top: number;
  /** First year, and the year after the last. */
  from: number;
  to: number;
  /** Length of a year. */
  year: number;
  /** 2: rows are laid on both sides of a weft's middle; 1: half of them, where there is no room. */
  sides: 1 | 2;
  /** From row to row, and from warp thread to warp thread. */
  pitch: number;
  warp: number;
  /** Width of an edge. */
  selvedge: number;
  /** Radius of the free disc in which a motif lies. */
  disc: number;
  /** A strip without lanes and words. */
  slim: boolean;
}
