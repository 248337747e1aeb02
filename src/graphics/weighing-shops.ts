/** Two hundred small shops in outline, and below them the one that opened and the one only named. */
import { round } from './round.ts';
import type { WeighingSize } from './weighing.ts';

const measures = {
  wide: { left: 40, top: 176, columns: 20, rows: 10, dx: 36.2, dy: 39, shop: 28, below: 640, big: 112, second: 430 },
  narrow: { left: 12, top: 62, columns: 20, rows: 10, dx: 17, dy: 18.6, shop: 13, below: 276, big: 56, second: 194 },
} as const;

/** Lays out one row of shops as a single path, the height of every row, and the two shops below. */
export function layoutShops(size: WeighingSize): ShopsLayout {
  const { left, top, columns, rows, dx, dy, shop, below, big, second } = measures[size];
  return {
    row: Array.from({ length: columns }, (_, i) => shopPath(round(left + i * dx), 0, shop)).join(''),
    columns,
    rowTops: Array.from({ length: rows }, (_, i) => round(top + i * dy)),
    opened: { x: left, y: below, size: big, path: shopPath(left, below, big) },
    named: { x: second, y: below, size: big, path: shopPath(second, below, big) },
  };
}

/** A shop front in outline: an awning with bamboo-shoot points, walls, a door. */
function shopPath(x: number, y: number, size: number): string {
  const u = size / 28;
  const n = (value: number): string => String(round(value * u));
  const points = Array.from({ length: 4 }, () => `l${n(3.5)} ${n(4)} ${n(3.5)} ${n(-4)}`).join('');
  return `M${x} ${round(y + 9 * u)}l${n(4)} ${n(-8)}h${n(20)}l${n(4)} ${n(8)}zM${x} ${round(y + 9 * u)}${points}M${round(x + 2 * u)} ${round(y + 12 * u)}v${n(15)}h${n(24)}v${n(-15)}m${n(-15)} ${n(15)}v${n(-9)}h${n(6)}v${n(9)}`;
}

export interface ShopsLayout {
  /** All shops of one row, at height 0. */
  row: string;
  columns: number;
  rowTops: number[];
  opened: BigShop;
  named: BigShop;
}

interface BigShop {
  x: number;
  y: number;
  size: number;
  path: string;
}
