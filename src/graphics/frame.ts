/** The canvases on which graphics are laid out. */

/** `narrow`: a phone's upper half. `wide`: beside the text. `spine`: the cloth along a phone's left edge. */
export const sizes = ['narrow', 'wide', 'spine'] as const;

export type Size = (typeof sizes)[number];

/** The sizes of a graphic that is the subject of its step. */
export type SubjectSize = Exclude<Size, 'spine'>;

/** Width and height of a canvas, in its own units; text on it is never smaller than 12 (narrow) or 15 (wide) of them. */
export interface Frame {
  width: number;
  height: number;
}

/** The canvas of a graphic that is the subject of its step. */
export const subjectFrames = {
  narrow: { width: 360, height: 360 },
  wide: { width: 800, height: 840 },
} as const satisfies Record<'narrow' | 'wide', Frame>;
