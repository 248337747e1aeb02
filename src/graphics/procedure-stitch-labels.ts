/** Places the stitches' labels so that none crosses the thread, another stitch or another label. */
import type { Frame, Size } from './frame.ts';
import { overlaps, textWidth, type Box } from './labels.ts';
import { spreadBlocks } from './law-timeline-spread.ts';
import { threadPoints, type Stitch } from './procedure-stitch.ts';
import { round } from './round.ts';

/**
 * Wide: tries places around each stitch until all labels are free. Narrow: a column beside the hands.
 * @throws if no free places are found
 */
export function placeLabels(size: Size, frame: Frame, stitches: readonly Stitch[], words: Words): PlacedLabel[] {
  if (size !== 'wide') return placeColumn(stitches, words);
  const points = threadPoints(stitches, true);
  const marks = stitches.map(({ x, y }): Box => ({ x: x - 16, y: y - 16, width: 32, height: 32 }));
  const labelled = stitches.filter(({ id }) => (words.get(id) ?? []).length > 0);
  const placed: PlacedLabel[] = [];
  const fits = (label: PlacedLabel): boolean => {
    const { box } = label;
    const around = { x: box.x - 8, y: box.y - 3, width: box.width + 16, height: box.height + 6 };
    return (
      box.x >= 4 &&
      box.x + box.width <= frame.width - 4 &&
      box.y >= 20 &&
      !points.some(
        ({ x, y }) => x > around.x && x < around.x + around.width && y > around.y && y < around.y + around.height,
      ) &&
      !marks.some((mark) => overlaps(mark, around)) &&
      !placed.some((other) => overlaps(other.box, around))
    );
  };
  const search = (index: number): boolean => {
    const stitch = labelled[index];
    if (!stitch) return true;
    for (const candidate of candidates(stitch, words.get(stitch.id) ?? [])) {
      if (!fits(candidate)) continue;
      placed.push(candidate);
      if (search(index + 1)) return true;
      placed.pop();
    }
    return false;
  };
  if (!search(0)) throw new Error('procedure: no free place for the labels');
  return placed;
}

const [fontSize, lineHeight] = [17, 21];

function candidates({ id, x, y }: Stitch, lines: readonly string[]): PlacedLabel[] {
  const width = Math.max(...lines.map((line, index) => textWidth(line, fontSize, index === 0 ? 700 : 500)));
  const deep = (lines.length - 1) * lineHeight;
  const places: [number, number, PlacedLabel['anchor']][] = [
    [x, y + 38, 'middle'],
    [x, y - 24 - deep, 'middle'],
    [x - 16, y + 38, 'start'],
    [x + 16, y + 38, 'end'],
    [x - 16, y - 24 - deep, 'start'],
    [x + 16, y - 24 - deep, 'end'],
    [x + 30, y - 20 - deep, 'start'],
    [x - 30, y - 20 - deep, 'end'],
    [x - 24, y + 32, 'end'],
    [x + 24, y + 32, 'start'],
    [x, y + 62, 'middle'],
    [x - 16, y + 62, 'start'],
  ];
  return places.map(([at, baseline, anchor]) => ({
    id,
    x: round(at),
    y: baseline,
    anchor,
    lines,
    box: {
      x: anchor === 'middle' ? at - width / 2 : anchor === 'end' ? at - width : at,
      y: baseline - fontSize * 0.78,
      width,
      height: deep + fontSize,
    },
  }));
}

function placeColumn(stitches: readonly Stitch[], words: Words): PlacedLabel[] {
  const labelled = stitches.filter(({ id }) => (words.get(id) ?? []).length > 0);
  const centres = spreadBlocks(
    labelled.map(({ id, y }) => ({ wish: y, size: (words.get(id) ?? []).length * 15 })),
    { top: 66, bottom: 338, gap: 6 },
  );
  return labelled.map(({ id }, index) => {
    const lines = words.get(id) ?? [];
    const y = (centres[index] ?? 0) - ((lines.length - 1) * 15) / 2 + 4.5;
    const width = Math.max(...lines.map((line) => textWidth(line, 13, 700)));
    return {
      id,
      x: columnX,
      y: round(y),
      anchor: 'start',
      lines,
      box: { x: columnX, y: y - 10, width, height: (lines.length - 1) * 15 + 13 },
    };
  });
}

/** Left edge of the narrow label column. */
export const columnX = 204;

/** Lines of the label of each stitch that has one, by id. */
export type Words = ReadonlyMap<string, readonly string[]>;

/** A label with its place: baseline of its first line. */
export interface PlacedLabel {
  id: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: readonly string[];
  box: Box;
}
