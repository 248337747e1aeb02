/** A hundred threads between two posts: taut, half slack, slack. */
import type { Size } from './frame.ts';
import { round } from './round.ts';

/** Hangs the three groups under one another; `counts` must come to a hundred. */
export function layoutHundred(size: Size, counts: readonly [number, number, number]): HundredLayout {
  const g = size === 'wide' ? wide : narrow;
  return {
    ...g,
    groups: counts.map((count, index) => {
      const { y, pitch, sag, lean } = g.hang[index] ?? g.hang[0];
      const span = g.right - g.left;
      const path = Array.from({ length: count }, (_, nth) => {
        const top = round(y + nth * pitch);
        if (sag === 0) return `M${g.left} ${top}h${span}`;
        const drop = sag * (0.7 + (0.6 * ((nth * 7) % 10)) / 10);
        const where = 0.5 + lean * ((((nth * 3) % 7) - 3) / 3);
        return `M${g.left} ${top}q${Math.round(span * where)} ${Math.round(drop * 2)} ${span} 0`;
      }).join('');
      return { count, path, top: y, bottom: round(y + (count - 1) * pitch), numberY: g.numbers[index] ?? 0 };
    }),
  };
}

const wide = {
  left: 24,
  right: 500,
  textX: 536,
  top: 30,
  foot: 776,
  numbers: [112, 292, 520] as readonly number[],
  hang: [
    { y: 50, pitch: 6.2, sag: 0, lean: 0 },
    { y: 196, pitch: 5.4, sag: 22, lean: 0.12 },
    { y: 384, pitch: 3.2, sag: 120, lean: 0.3 },
  ] as const,
};
const narrow = {
  left: 6,
  right: 200,
  textX: 212,
  top: 8,
  foot: 330,
  numbers: [46, 130, 226] as readonly number[],
  hang: [
    { y: 18, pitch: 2.7, sag: 0, lean: 0 },
    { y: 82, pitch: 2.3, sag: 9, lean: 0.12 },
    { y: 162, pitch: 1.35, sag: 52, lean: 0.3 },
  ] as const,
};

/** Geometry of the hundred threads. */
export interface HundredLayout {
  left: number;
  right: number;
  textX: number;
  top: number;
  foot: number;
  groups: { count: number; path: string; top: number; bottom: number; numberY: number }[];
}
