/** The cloth: time runs down, the two cities are its edges, and every record sits where its date puts it. */
import type { Activity, Theme } from '../schemas/activity.ts';
import { isOnCloth, laneOf, type ClothFrame } from './cloth-frame.ts';
import { spread } from './cloth-spread.ts';
import { dateTick, looseEnd, cutRows, warpThreads, wovenRows } from './cloth-threads.ts';
import { spanOf, yearsOf } from './cloth-time.ts';
import { round } from './round.ts';

/** The records between which the cloth's edges are solid. */
export const agreement = { signed: 'mou-2015', end: 'mou-term-end-2020' };

/**
 * Lays the records out on a cloth of any size.
 * Wefts keep the order of their dates and are pushed apart only as far as their rows need; the true date stays in `at`.
 */
export function layoutCloth(activities: readonly Activity[], frame: ClothFrame): Cloth {
  const y = (time: number): number => frame.top + (time - frame.from) * frame.year;
  const kinds = new Map(activities.map((activity) => [activity.id, kindOf(activity, activities)]));
  const bands = placeBands(activities, kinds, frame, y);
  const marks = activities.map((activity): ClothMark => {
    const kind = kinds.get(activity.id) ?? 'ring';
    const span = spanOf(activity);
    const at = span ? clamp(y(span.middle), frame) : frame.top - frame.disc - 2;
    const host = bands.get(activity.part_of ?? hostOf(activity, kinds, activities) ?? activity.id);
    const centre = host ? host.y : at;
    const own = kind === 'weft' || kind === 'cut' ? host : undefined;
    const extent: [number, number] | null = span && isOnCloth(span, frame) ? [y(span.start), y(span.end)] : null;
    return {
      id: activity.id,
      kind,
      theme: activity.theme,
      x: round(laneOf(activity.theme, frame)),
      y: round(centre),
      at: round(at),
      band: own ? { top: own.top, bottom: own.bottom, rows: own.rows } : null,
      rows: own ? rowsPath(activity, kind, own, frame) : null,
      end: kind === 'cut' && own ? looseEnd(frame, own.top) : null,
      tick: extent ? dateTick(frame, extent, centre) : null,
    };
  });
  const turn = activities.find(({ id }) => id === agreement.end);
  const turnTime = (turn && spanOf(turn)?.middle) ?? frame.to;
  return {
    frame,
    warp: warpThreads(frame),
    turn: round(y(turnTime)),
    foot: round(y(frame.to)),
    years: yearsOf(frame).map((year) => ({ year, top: round(y(year)), middle: round(y(year + 0.5)) })),
    marks: asideOf(marks, frame).toSorted((a, b) => layer[a.kind] - layer[b.kind]),
  };
}

/** The mark of a record; undefined if the record is not on this cloth. */
export const markOf = (cloth: Cloth, id: string): ClothMark | undefined => cloth.marks.find((mark) => mark.id === id);

/** Tells whether a record of the pair is more than a plan. */
export const hasHappened = ({ status }: Pick<Activity, 'status'>): boolean =>
  status === 'completed' || status === 'ended' || status === 'ongoing';

/** Thread rows that a confidence is worth, on one side of a weft's middle. */
export const rowsOf = { high: 9, medium: 6, low: 3 } as const;

function placeBands(
  activities: readonly Activity[],
  kinds: ReadonlyMap<string, MarkKind>,
  frame: ClothFrame,
  y: (time: number) => number,
): Map<string, Band> {
  const wefts = activities.flatMap((activity) => {
    const kind = kinds.get(activity.id);
    const span = spanOf(activity);
    if ((kind !== 'weft' && kind !== 'cut') || !span) return [];
    const side = rowsOf[activity.confidence];
    // A thing that ended has rows on one side only: after its date nothing more is woven.
    const rows = Math.ceil(side * (kind === 'cut' ? frame.sides / 2 : frame.sides));
    const height = (rows - 1) * frame.pitch;
    const above = kind === 'cut' ? 0 : height / 2;
    return [
      {
        id: activity.id,
        rows,
        at: y(span.middle),
        above,
        below: height - above,
        weight: sureness[activity.date_precision],
        from: y(Math.floor(span.middle)),
        to: y(Math.floor(span.middle) + 1) - 0.1,
      },
    ];
  });
  const ordered = wefts.toSorted((a, b) => a.at - b.at);
  const centres = spread(ordered, frame.pitch * 2);
  return new Map(
    ordered.map((weft, index) => {
      const centre = centres[index] ?? weft.at;
      return [
        weft.id,
        { y: centre, top: round(centre - weft.above), bottom: round(centre + weft.below), rows: weft.rows },
      ];
    }),
  );
}

function rowsPath(activity: Activity, kind: MarkKind, band: Band, frame: ClothFrame): string {
  return kind === 'cut' ? cutRows(frame, band.top, band.rows) : wovenRows(frame, band.top, band.rows, activity.theme);
}

function kindOf(activity: Activity, all: readonly Activity[]): MarkKind {
  if (activity.link === 'context') return 'ring';
  if (activity.link === 'gap') return 'gap';
  if (!hasHappened(activity)) return 'plan';
  if (activity.part_of !== null) return 'part';
  if (activity.status === 'ended') return 'cut';
  return sharesDay(activity, all) ? 'shared' : 'weft';
}

/** A weft of the day on which the agreement was signed lies in the agreement's own band. */
function sharesDay(activity: Activity, all: readonly Activity[]): boolean {
  const signed = all.find(({ id }) => id === agreement.signed);
  return signed !== undefined && activity.id !== signed.id && activity.date === signed.date;
}

function hostOf(
  activity: Activity,
  kinds: ReadonlyMap<string, MarkKind>,
  all: readonly Activity[],
): string | undefined {
  return kinds.get(activity.id) === 'shared' ? all.find(({ id }) => id === agreement.signed)?.id : undefined;
}

/** A gap that would lie on the one before it stands beside it. */
function asideOf(marks: readonly ClothMark[], { disc }: ClothFrame): ClothMark[] {
  const gaps = marks.filter(({ kind }) => kind === 'gap').toSorted((a, b) => a.y - b.y);
  const covered = new Set(
    gaps.filter(({ y }, index) => y - (gaps[index - 1]?.y ?? -Infinity) < disc * 1.5).map(({ id }) => id),
  );
  return marks.map((mark) => (covered.has(mark.id) ? { ...mark, x: round(mark.x + disc * 1.6) } : mark));
}

const clamp = (y: number, frame: ClothFrame): number =>
  Math.min(Math.max(y, frame.top - frame.disc), frame.height - frame.disc * 0.6);

/** How strongly a weft holds its place: a date known by year gives way first. */
const sureness = { day: 1, month: 0.6, year: 0.1, unknown: 0.1 } as const;
/** What lies above what. */
const layer: Record<MarkKind, number> = { weft: 0, shared: 1, part: 1, plan: 2, cut: 3, gap: 4, ring: 5 };

/**
 * `weft`: woven rows with a motif. `shared`: a motif in the agreement's band. `part`: a motif in its whole's band.
 * `plan`: an outlined motif. `cut`: rows that run out, with a loose end. `gap`: a question mark. `ring`: context.
 */
export type MarkKind = 'weft' | 'shared' | 'part' | 'plan' | 'cut' | 'gap' | 'ring';

/** One record on the cloth. */
export interface ClothMark {
  id: string;
  kind: MarkKind;
  theme: Theme;
  /** Centre of the motif. */
  x: number;
  y: number;
  /** Where the date itself lies. */
  at: number;
  /** Extent of the rows, and how many there are. */
  band: { top: number; bottom: number; rows: number } | null;
  /** The rows as one path. */
  rows: string | null;
  /** The thread that hangs from a cut. */
  end: string | null;
  /** Tick (day) or bracket (month, year, range) at the true date, drawn out to the rows. */
  tick: string | null;
}

/** A laid out cloth. */
export interface Cloth {
  frame: ClothFrame;
  /** Every warp thread as one path. */
  warp: string;
  /** Where the agreement's term runs out and the edges turn dashed. */
  turn: number;
  /** Where the last year ends. */
  foot: number;
  years: { year: number; top: number; middle: number }[];
  /** Lowest first. */
  marks: ClothMark[];
}

interface Band {
  y: number;
  top: number;
  bottom: number;
  rows: number;
}
