/**
 * The ground of the cloth: the records without marks of their own, as many threads and knots as there is room for.
 * A theme is two paths, so that a thousand records are drawn as lightly as a hundred.
 */
import { themes, type Activity, type Theme } from '../schemas/activity.ts';
import { hasHappened, type Cloth } from './cloth.ts';
import { isOnCloth, laneOf } from './cloth-frame.ts';
import { radiusOf } from './cloth-labels.ts';
import { spanOf } from './cloth-time.ts';
import { round } from './round.ts';

/**
 * Weaves `records` between the marks of a cloth.
 * Each lies where its date puts it: a thread from edge to edge if it happened, and in the lane of its theme a knot, hollow
 * if it was only planned. Where the thread or knot of an earlier one lies, or a mark, none is added.
 */
export function layoutGround(records: readonly Activity[], cloth: Cloth): Ground[] {
  const dated = records.flatMap((record) => {
    const span = spanOf(record);
    return span && isOnCloth(span, cloth.frame) ? [{ record, at: span.middle - cloth.frame.from }] : [];
  });
  // What happened comes first: no plan takes its place.
  const ordered = [
    ...dated.filter(({ record }) => hasHappened(record)),
    ...dated.filter(({ record }) => !hasHappened(record)),
  ];
  const threads = new Map<number, Theme>();
  const knots = new Map<string, Knot>();
  for (const { record, at } of ordered) {
    const { theme } = record;
    const row = Math.floor((at * cloth.frame.year) / cloth.frame.pitch);
    if (hasHappened(record) && record.part_of === null && !threads.has(row)) threads.set(row, theme);
    const slot = Math.floor((at * cloth.frame.year) / knotRoom(cloth));
    const place = `${theme} ${slot}`;
    if (!knots.has(place)) knots.set(place, { theme, slot, isHollow: !hasHappened(record) });
  }
  return themes
    .map((theme) => ({
      theme,
      threads: [...threads].map(([row, of]) => (of === theme ? threadPath(cloth, row) : '')).join(''),
      knots: [...knots.values()].map((knot) => (knot.theme === theme ? knotPath(cloth, knot) : '')).join(''),
    }))
    .filter((ground) => ground.threads + ground.knots !== '');
}

function threadPath({ frame, marks }: Cloth, row: number): string {
  const y = frame.top + row * frame.pitch;
  const isTaken = marks.some(
    ({ band }) => band && y > band.top - frame.pitch * 1.5 && y < band.bottom + frame.pitch * 1.5,
  );
  return isTaken ? '' : `M${round(frame.left)} ${round(y)}H${round(frame.right)}`;
}

/** A small lozenge; the slim cloth has no motifs, so it has no knots either. */
function knotPath(cloth: Cloth, { theme, slot, isHollow }: Knot): string {
  const { frame, marks } = cloth;
  const room = knotRoom(cloth);
  const x = laneOf(theme, frame);
  const y = frame.top + (slot + 0.5) * room;
  const isTaken = marks.some(
    (mark) => mark.kind !== 'ring' && Math.hypot(mark.x - x, mark.y - y) < radiusOf(cloth, mark) + room / 2,
  );
  if (frame.slim || isTaken) return '';
  const lozenge = (half: number): string => {
    const side = round(half);
    return `M${round(x)} ${round(y - half)}l${side} ${side} ${-side} ${side} ${-side} ${-side}z`;
  };
  return lozenge(room * 0.42) + (isHollow ? lozenge(room * 0.22) : '');
}

const knotRoom = ({ frame }: Cloth): number => frame.disc * 0.6;

/** What one theme adds to the ground; holes of the knots by the rule `evenodd`. */
interface Ground {
  theme: Theme;
  threads: string;
  knots: string;
}

interface Knot {
  theme: Theme;
  /** Which place in its lane, counted from the first year. */
  slot: number;
  isHollow: boolean;
}
