/** The sheet of a share picture: night with its words, the selvedge, cotton with its drawing; nothing is ever cut off. */
import { shareSizes, type ShareSize } from '../model/share-picture.ts';
import type { Box } from './labels.ts';
import { breakLines, lineWidth, type LetterType } from './letter-widths.ts';
import { shareFrames, types, type ShareFoot, type ShareFrame, type TextKind } from './share-frames.ts';

/** What a picture says. */
export interface ShareWords {
  kicker: string;
  title: string;
  /** What is known, one paragraph each. */
  facts: readonly ShareFact[];
  /** Where the drawing’s data come from; null where the picture’s own credit says it. */
  source: string | null;
  name: string;
  credit: string;
}

/** One paragraph. */
export interface ShareFact {
  text: string;
  isStrong?: boolean;
}

/**
 * Lays out a picture.
 * @throws if its words do not fit even at the smallest size of the title
 */
export function layShareCard(size: ShareSize, words: ShareWords): ShareCard {
  const frame = shareFrames[size];
  const { head, facts: column, foot, gap, band } = frame;
  const kicker = flow(frame, 'kicker', words.kicker, head);
  const top = bottomOf(kicker, head.y) + gap * 0.5;
  // Facts beneath the title share its room; in a column of their own they have another.
  const beneath = (end: number): ShareLine[] =>
    column ? [] : flowFacts(frame, words.facts, { ...head, y: end + gap }, 'night');
  const title = fitTitle(frame, words.title, { ...head, y: top }, (end) => bottomOf(beneath(end), end));
  const own = beneath(bottomOf(title, top));
  const turn = frame.above ? Math.round(bottomOf([...title, ...own], top) + gap * 1.3) : 0;
  const { panel, drawing, source } = placeDrawing(frame, words, frame.above ? turn + band : 0);
  const beside = column ? flowFacts(frame, words.facts, { ...column, y: panel.y + gap * 1.5 }, 'cotton') : [];
  if (title.length === 0 || bottomOf(beside, 0) > foot.y - gap / 2) {
    throw new Error(`share picture (${size}): "${words.title}" does not fit`);
  }
  const floor = panel.y + panel.height;
  const sheet = shareSizes[size];
  return {
    ...{ size, sheet, panel, drawing, scale: frame.scale },
    nights: [
      frame.above ? { ...frame.night, height: turn + band } : frame.night,
      ...(floor < sheet.height ? [{ x: 0, y: floor, width: sheet.width, height: sheet.height - floor }] : []),
    ],
    bands: [
      frame.above ? selvedge(0, turn, 0, band) : selvedge(panel.x - band, sheet.height, -90, band),
      ...(floor < sheet.height ? [selvedge(sheet.width, floor + band, 180, band)] : []),
    ],
    mark: { x: foot.x, y: foot.y, width: foot.mark, height: foot.mark },
    lines: [...kicker, ...title, ...own, ...beside, ...source, ...footLines(frame.scale, foot, words)],
  };
}

/** What the words leave: all of it for a drawing to the edges, and a box with margins above the note on its source. */
function placeDrawing(frame: ShareFrame, { source: text }: ShareWords, start: number) {
  const { inset, panel: whole } = frame;
  const panel = { ...whole, y: start, height: whole.height - start };
  const box = {
    x: panel.x + inset.left,
    y: panel.y + inset.top,
    width: panel.width - inset.left - inset.right,
    height: panel.height - inset.top - inset.bottom,
  };
  const lines = text === null ? [] : flow(frame, 'source', text, box);
  const rise = lines.length * types.source.leading * frame.scale;
  return {
    panel,
    drawing: lines.length ? { ...box, height: box.height - rise - 14 * frame.scale } : box,
    source: lines.map((line) => ({ ...line, y: line.y + box.height - rise, ground: 'cotton' as const })),
  };
}

const selvedge = (x: number, y: number, turn: number, band: number) => ({ x, y, turn, scale: band / 40 });

/** Name beside the mark, credit beneath it. */
export function footLines(scale: number, foot: ShareFoot, { name, credit }: ShareWords): ShareLine[] {
  const { x, y, mark, width, ground } = foot;
  const size = types.name.size * scale;
  const top = y + mark + 8 * scale + foot.credit * 0.78;
  return [
    { kind: 'name', text: name, x: x + mark + size * 0.42, y: y + mark / 2 + size * 0.35, size, ground },
    ...breakLines(credit, width, typeOf('credit', foot.credit)).map((text, index) => ({
      ...{ kind: 'credit' as const, text, x, y: top + index * foot.credit * 1.3, size: foot.credit, ground },
    })),
  ];
}

/** The largest title that leaves room for what follows it; none if no size does. */
function fitTitle(frame: ShareFrame, text: string, box: Box, endOf: (end: number) => number): ShareLine[] {
  for (const size of frame.titles) {
    const lines = flow(frame, 'title', text, box, size);
    const wide = lines.some((line) => lineWidth(line.text, typeOf('title', size)) > box.width);
    const floor = frame.head.y + frame.head.height;
    if (!wide && endOf(bottomOf(lines, box.y)) <= floor) return lines;
  }
  return [];
}

function flowFacts(
  frame: ShareFrame,
  facts: readonly ShareFact[],
  box: Omit<Box, 'height'>,
  ground: ShareLine['ground'],
): ShareLine[] {
  let { y } = box;
  return facts.flatMap(({ text, isStrong }, index) => {
    // What is strong opens a group.
    y += (index === 0 ? 0 : isStrong ? 13 : 3) * frame.scale;
    const lines = flow(frame, isStrong ? 'strong' : 'fact', text, { ...box, y });
    y = bottomOf(lines, y);
    return lines.map((line) => ({ ...line, ground }));
  });
}

/** Breaks a text evenly into a box; the first line hangs from the box’s top. */
function flow(frame: ShareFrame, kind: TextKind, text: string, box: Omit<Box, 'height'>, own?: number): ShareLine[] {
  const size = own ?? types[kind].size * frame.scale;
  const leading = own ? own * types.title.leading : types[kind].leading * frame.scale;
  const type = typeOf(kind, size);
  return breakEvenly(text, box.width, type).map((line, index) => ({
    ...{ kind, text: line, size, ground: 'night' as const },
    ...{ x: box.x, y: Math.round((box.y + size * 0.78 + index * leading) * 10) / 10 },
  }));
}

/** No more lines than the width asks for, all about as long. */
export function breakEvenly(text: string, width: number, type: LetterType): string[] {
  const lines = breakLines(text, width, type);
  let narrow = width;
  while (narrow > 20 && breakLines(text, narrow - 4, type).length === lines.length) narrow -= 4;
  return breakLines(text, narrow, type);
}

/** How a line of a kind is set at a size. */
export const typeOf = (kind: TextKind, size: number): LetterType => ({
  size,
  weight: types[kind].weight,
  spacing: types[kind].spacing,
});

/** Where the last line’s descenders end. */
const bottomOf = (lines: readonly ShareLine[], otherwise: number): number => {
  const last = lines.at(-1);
  return last ? last.y + last.size * 0.24 : otherwise;
};

/** A line of text; (x, y) is where its baseline starts. */
export interface ShareLine {
  kind: TextKind;
  text: string;
  x: number;
  y: number;
  size: number;
  /** What it stands on. */
  ground: 'night' | 'cotton';
}

/** A laid out picture. */
export interface ShareCard {
  size: ShareSize;
  sheet: { width: number; height: number };
  /** By how much words are larger than on the wide picture. */
  scale: number;
  nights: readonly Box[];
  /** Origin, turn in degrees and size of each selvedge; it runs to the right of its origin. */
  bands: readonly { x: number; y: number; turn: number; scale: number }[];
  /** All the cotton: where a drawing to the edges goes. */
  panel: Box;
  /** Where a drawing with margins goes. */
  drawing: Box;
  mark: Box;
  lines: ShareLine[];
}
