/** The canvases of the cloth of all records: wide, where time runs to the right, and narrow, where it runs down. */

/** Measures of a canvas; `along` is the direction of time, `across` leads from Bandung's edge to Petaling Jaya's. */
export interface TimelineFrame {
  /** True where time runs down. */
  down: boolean;
  /** Where the first year begins and the last one ends. */
  along: readonly [number, number];
  /** Inner sides of the two edges. */
  across: readonly [number, number];
  /** Where records without a date stand, before the first year. */
  before: number;
  /** Room that a mark wants, in both directions: a target of 24 px at the smallest scale of the canvas. */
  cell: number;
  /** From row to row of a band, and from warp thread to warp thread. */
  pitch: number;
  warp: number;
  width: number;
  height: number;
}

/** The wide canvas is as high as its marks need: `rows` of them across all lanes. */
export const wideFrame = (rows: number): TimelineFrame => ({
  down: false,
  along: [206, 1188],
  across: [50, 50 + rows * 30],
  before: 170,
  cell: 29,
  pitch: 2.4,
  warp: 5.4,
  width: 1200,
  height: 50 + rows * 30 + 30,
});

/** The narrow canvas is as long as its years need. */
export const narrowFrame = (years: number): TimelineFrame => ({
  down: true,
  along: [128, 128 + years * 68],
  across: [44, 350],
  before: 104,
  cell: 30,
  pitch: 2.4,
  warp: 5.1,
  width: 360,
  height: 128 + years * 68 + 14,
});
