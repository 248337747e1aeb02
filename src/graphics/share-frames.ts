/** Where things stand on a share picture of each size, in pixels; and how its words are set. */
import type { ShareSize } from '../model/share-picture.ts';
import type { Box } from './labels.ts';
import type { MeasuredWeight } from './letter-widths.ts';

/** Sizes and leadings of the wide picture; others multiply them by their `scale`. A title’s leading is a share of its size. */
export const types = {
  kicker: { size: 23, weight: 700, leading: 29, spacing: -0.005 },
  title: { size: 0, weight: 800, leading: 1.05, spacing: -0.036 },
  strong: { size: 26, weight: 700, leading: 33, spacing: -0.012 },
  fact: { size: 23, weight: 500, leading: 31, spacing: 0 },
  source: { size: 15, weight: 500, leading: 19, spacing: 0 },
  name: { size: 28, weight: 800, leading: 34, spacing: -0.03 },
  credit: { size: 17, weight: 500, leading: 22, spacing: 0 },
} as const satisfies Record<string, TextType>;

/** What a line is. */
export type TextKind = keyof typeof types;

/**
 * Every size’s own composition: words beside the drawing, above it, or above it within what a phone’s own bars leave free.
 * Where they stand above, the night ends below them and the drawing takes the rest.
 */
export const shareFrames: Readonly<Record<ShareSize, ShareFrame>> = {
  wide: {
    ...{ scale: 1, gap: 24, band: 40, above: false },
    titles: [70, 64, 58, 53, 48, 44, 40, 37, 34],
    night: { x: 0, y: 0, width: 632, height: 630 },
    head: { x: 56, y: 56, width: 504, height: 446 },
    facts: null,
    foot: { x: 56, y: 528, mark: 36, width: 504, credit: 17, ground: 'night' },
    panel: { x: 632, y: 0, width: 568, height: 630 },
    inset: { left: 24, right: 24, top: 26, bottom: 22 },
  },
  square: {
    ...{ scale: 1.22, gap: 34, band: 40, above: true },
    titles: [104, 96, 88, 80, 73, 67, 61, 56],
    night: { x: 0, y: 0, width: 1080, height: 0 },
    head: { x: 64, y: 60, width: 952, height: 320 },
    facts: { x: 64, width: 352 },
    foot: { x: 64, y: 968, mark: 44, width: 370, credit: 17.5, ground: 'cotton' },
    panel: { x: 432, y: 0, width: 648, height: 1080 },
    inset: { left: 20, right: 48, top: 30, bottom: 36 },
  },
  tall: {
    ...{ scale: 1.5, gap: 40, band: 60, above: true },
    titles: [92, 84, 76, 69, 63, 58],
    night: { x: 0, y: 0, width: 1080, height: 0 },
    head: { x: 72, y: 190, width: 936, height: 560 },
    facts: null,
    foot: { x: 72, y: 1700, mark: 60, width: 936, credit: 27, ground: 'night' },
    panel: { x: 0, y: 0, width: 1080, height: 1580 },
    inset: { left: 72, right: 72, top: 34, bottom: 26 },
  },
};

/** Measures of one size. */
export interface ShareFrame {
  /** By how much all words but the title are larger than on the wide picture. */
  scale: number;
  gap: number;
  /** Height of the selvedge. */
  band: number;
  /** True where the words stand above the drawing. */
  above: boolean;
  /** Sizes of the title, largest first. */
  titles: readonly number[];
  night: Box;
  /** Kicker, title and, without a column of their own, the facts. */
  head: Box;
  /** A column beside the drawing for the facts. */
  facts: { x: number; width: number } | null;
  foot: ShareFoot;
  /** All the cotton; where words stand above, from where they end. */
  panel: Box;
  /** Between the panel’s edges and a drawing that has margins. */
  inset: { left: number; right: number; top: number; bottom: number };
}

/** Where mark, name and credit stand. */
export interface ShareFoot {
  x: number;
  y: number;
  /** Width of the mark. */
  mark: number;
  width: number;
  /** Size of the credit’s letters. */
  credit: number;
  ground: 'night' | 'cotton';
}

interface TextType {
  size: number;
  weight: MeasuredWeight;
  leading: number;
  spacing: number;
}
