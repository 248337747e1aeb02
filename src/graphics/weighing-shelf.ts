/** Bandung's small firms as two woven patches of one scale of area, and a shelf of bags on no scale at all. */
import type { Activity } from '../schemas/activity.ts';
import { round } from './round.ts';
import type { WeighingSize } from './weighing.ts';

const measures = {
  wide: { x: 40, y: 40, side: 483, row: 7, shelfY: 800, shelfX: 40, shelfWidth: 720, bag: 29, bagHeight: 60 },
  narrow: { x: 12, y: 10, side: 190, row: 5, shelfY: 346, shelfX: 12, shelfWidth: 336, bag: 13, bagHeight: 25 },
} as const;

/**
 * Reads the three numbers from their records: firms by statistics and on the register in 2022, products on the shelf.
 * @throws if a record or one of its figures is missing
 */
export function shelfCounts(activities: readonly Activity[]): ShelfCounts {
  const figures = (id: string): number[] =>
    activities.find((row) => row.id === id)?.figures.map(({ value }) => value) ?? [];
  const [registered, firms] = figures('msme-talks-2022').toSorted((a, b) => a - b);
  const [products] = figures('little-bandung-store-opening-2016');
  if (firms === undefined || registered === undefined || products === undefined) {
    throw new Error('weighing: expected two figures in msme-talks-2022 and one in little-bandung-store-opening-2016');
  }
  return { firms, registered, products };
}

/** Lays out both patches, areas in proportion, the smaller in the lower left of the larger, and the shelf. */
export function layoutShelf(counts: ShelfCounts, size: WeighingSize): ShelfLayout {
  const { x, y, side, row, shelfY, shelfX, shelfWidth, bag, bagHeight } = measures[size];
  const small = round(side * Math.sqrt(counts.registered / counts.firms));
  const pitch = shelfWidth / counts.products;
  const bags = Array.from({ length: counts.products }, (_, i) =>
    bagAt(shelfX + pitch * (i + 0.5) - bag / 2, shelfY, bag, bagHeight),
  );
  return {
    all: { x, y, side, rows: weave(x, y, side, row) },
    registered: { x, y: round(y + side - small), side: small, rows: weave(x, round(y + side - small), small, row) },
    bags: bags.map(({ outline }) => outline).join(''),
    marks: bags.map(({ mark }) => mark).join(''),
    shelf: { x0: shelfX, x1: shelfX + shelfWidth, y: shelfY },
  };
}

/** Rows of thread over a square, every second one set off by half a stitch. */
function weave(x: number, y: number, side: number, step: number): string {
  const rows = Math.floor(side / step);
  return Array.from({ length: rows }, (_, i) => {
    const shift = i % 2 ? 5 : 0;
    return `M${x + shift} ${round(y + step * (i + 0.5))}h${side - shift}`;
  }).join('');
}

/** A paper bag standing on the shelf, with a bamboo-shoot triangle on it. */
function bagAt(left: number, bottom: number, width: number, height: number): { outline: string; mark: string } {
  const x = round(left);
  const body = round(height * 0.7);
  const handle = round(width * 0.22);
  const t = round(width * 0.27);
  return {
    outline: `M${x} ${bottom}v${-body}h${width}v${body}zm${round(width / 2 - handle)} ${-body}v${round(-handle)}a${handle} ${handle} 0 0 1 ${handle * 2} 0v${handle}`,
    mark: `M${round(x + width / 2)} ${round(bottom - body * 0.78)}l${t} ${round(t * 1.75)}h${-2 * t}z`,
  };
}

export interface ShelfCounts {
  firms: number;
  registered: number;
  products: number;
}

export interface ShelfLayout {
  all: { x: number; y: number; side: number; rows: string };
  registered: { x: number; y: number; side: number; rows: string };
  /** All bags in outline. */
  bags: string;
  /** The triangle on each bag. */
  marks: string;
  shelf: { x0: number; x1: number; y: number };
}
