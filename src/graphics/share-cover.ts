/** The share picture of the whole story: night all over, the woven strait, title and thesis beside or above it. */
import { shareSizes, type ShareSize } from '../model/share-picture.ts';
import { breakEvenly, footLines, typeOf, type ShareCard, type ShareLine, type ShareWords } from './share-card.ts';
import { lineWidth } from './letter-widths.ts';
import type { Bounds } from './map-lines.ts';
import { types, type ShareFoot } from './share-frames.ts';

/** Lays out the cover; `title` has one line each. */
export function layShareCover(size: ShareSize, words: ShareWords & { lines: readonly string[] }): ShareCard & Strait {
  const cover = covers[size];
  const { scale, x, width } = cover;
  const sheet = shareSizes[size];
  const widest = Math.max(...words.lines.map((line) => lineWidth(line, typeOf('title', 1))));
  const letters = Math.floor(Math.min(cover.title, width / widest));
  const kicker = types.kicker.size * scale;
  const first = cover.y + kicker + letters * 0.98;
  const title = words.lines.map((text, index): ShareLine =>
    line('title', text, first + index * letters * 0.98, letters),
  );
  const { fact } = cover;
  const start = (title.at(-1)?.y ?? 0) + letters * 0.3 + fact;
  const thesis = words.facts.flatMap(({ text }) => breakEvenly(text, cover.thesis, typeOf('fact', fact)));
  const mark = types.name.size * scale * 1.3;
  const foot: ShareFoot = { x, y: cover.foot, mark, width, credit: cover.credit, ground: 'night' };
  const all = { x: 0, y: 0, ...sheet };
  return {
    ...{
      size,
      sheet,
      scale,
      nights: [{ x: 0, y: sheet.height - cover.band, width: sheet.width, height: cover.band }],
      panel: all,
      drawing: all,
      box: cover.box,
    },
    bands: [{ x: 0, y: sheet.height - cover.band, turn: 0, scale: cover.band / 40 }],
    mark: { x, y: cover.foot, width: mark, height: mark },
    lines: [
      line('kicker', words.kicker, cover.y + kicker * 0.78, kicker),
      ...title,
      ...thesis.map((text, index) => line('fact', text, start + index * fact * 1.36, fact)),
      ...footLines(scale, foot, words),
    ],
  };

  function line(kind: ShareLine['kind'], text: string, y: number, letter: number): ShareLine {
    return { kind, text, x: kind === 'title' ? x - letter * 0.03 : x, y, size: letter, ground: 'night' };
  }
}

/** `box`: degrees that are seen whole; the words lie beside the strait, or over the empty sea to its south. */
const covers = {
  wide: {
    ...{ scale: 1, x: 56, y: 52, width: 500, title: 98, fact: 24, thesis: 446, foot: 504, credit: 17, band: 40 },
    box: { west: 90.5, south: -9.6, east: 113.4, north: 4.7 },
  },
  square: {
    ...{ scale: 1.22, x: 64, y: 508, width: 952, title: 122, fact: 27, thesis: 900, foot: 950, credit: 19, band: 40 },
    box: { west: 89.2, south: -26, east: 121, north: 5.75 },
  },
  tall: {
    ...{ scale: 1.6, x: 72, y: 990, width: 936, title: 172, fact: 38, thesis: 900, foot: 1664, credit: 27, band: 60 },
    box: { west: 94.6, south: -24.8, east: 113.5, north: 8.9 },
  },
} as const;

interface Strait {
  /** Degrees that must be seen whole. */
  box: Bounds;
}
