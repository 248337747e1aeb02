/** Words beside motifs: right or left of them, where a thread was cut beside its end, else above; else not at all. */
import { overlaps, textBox, type Box } from './labels.ts';
import type { Cloth, ClothMark, MarkKind } from './cloth.ts';
import { laneOf } from './cloth-frame.ts';
import { round } from './round.ts';

/**
 * Places a label for each mark, in the order given.
 * Marks of one row that carry the same words share one label; a label without room is left out.
 * A mark without words only keeps its place free.
 */
export function placeLabels(cloth: Cloth, wanted: readonly Wanted[], fontSize: number): Label[] {
  const discs = wanted.map(({ mark }) => ({ id: mark.id, box: discBox(cloth, mark, fontSize * 0.3) }));
  const labels: Label[] = [];
  for (const { mark, text } of withoutDoubles(wanted)) {
    if (text === '') continue;
    const others = discs.filter(({ id }) => id !== mark.id).map(({ box }) => box);
    const label = placesFor(cloth, mark, text, fontSize).find(
      ({ box }) =>
        box.x >= cloth.frame.left &&
        box.x + box.width <= cloth.frame.right &&
        ![...others, ...labels.map((other) => other.box)].some((other) => overlaps(box, other)),
    );
    if (label) labels.push(label);
  }
  return labels;
}

/** Radius of what is drawn at a mark. */
export const radiusOf = ({ frame }: Cloth, { kind }: ClothMark): number =>
  round(frame.disc * (kind === 'ring' ? 0.5 : frame.sides === 1 ? (small[kind] ?? 1) : 1));

/** What shrinks where a year is short, so that two of a kind in neighbouring rows stay apart. */
const small: Partial<Record<MarkKind, number>> = { gap: 0.72, plan: 0.78 };

function placesFor(cloth: Cloth, mark: ClothMark, text: string, fontSize: number): Label[] {
  const reach = radiusOf(cloth, mark) + fontSize * 0.34;
  const middle = mark.y + fontSize * 0.35;
  const at = (x: number, y: number, anchor: Label['anchor']): Label => {
    const place = { x: round(x), y: round(y), anchor };
    return { id: mark.id, text, ...place, box: textBox(text, { ...place, fontSize, weight: 700 }) };
  };
  const places = [at(mark.x + reach, middle, 'start'), at(mark.x - reach, middle, 'end')];
  if (mark.band && mark.kind === 'cut') {
    const end = cloth.frame.left + (cloth.frame.right - cloth.frame.left) * 0.86;
    const beside = laneOf('education', cloth.frame) - cloth.frame.disc - fontSize * 0.4;
    places.push(...[end, beside].map((x) => at(x, mark.band ? mark.band.top + fontSize * 0.95 : middle, 'end')));
  }
  const above = at(mark.x, mark.band ? mark.band.top - fontSize * 0.3 : mark.y - reach, 'middle');
  const isFree = !cloth.marks.some((other) => other.band && overlaps(above.box, bandBox(cloth, other.band)));
  return isFree ? [...places, above] : places;
}

const bandBox = ({ frame }: Cloth, { top, bottom }: { top: number; bottom: number }): Box => ({
  x: frame.left,
  y: top,
  width: frame.right - frame.left,
  height: bottom - top,
});

/** A motif with free space to its sides, so that words between two motifs belong to one of them. */
function discBox(cloth: Cloth, mark: ClothMark, space: number): Box {
  const radius = radiusOf(cloth, mark);
  return { x: mark.x - radius - space, y: mark.y - radius, width: (radius + space) * 2, height: radius * 2 };
}

/** Of marks in one row with the same words, the rightmost keeps them. */
const withoutDoubles = (wanted: readonly Wanted[]): Wanted[] =>
  wanted.filter(
    (one) =>
      !wanted.some(
        (other) => other.text === one.text && Math.abs(other.mark.y - one.mark.y) < 2 && other.mark.x > one.mark.x,
      ),
  );

/** A mark and the words that it should carry. */
export interface Wanted {
  mark: ClothMark;
  text: string;
}

/** Words with their place. */
export interface Label {
  id: string;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}
