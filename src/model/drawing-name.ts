/** The line drawings that a step can open with. */
export const drawingNames = [
  'loom',
  'gedung-sate',
  'gedung-sate-small',
  'shop-window',
  'camp-tent',
  'command-wall',
] as const;

export type DrawingName = (typeof drawingNames)[number];
