/** The cloth of all records: years along it, lanes across it, every record in the lane of its theme, direction or status. */
import type { ActivityRow } from '../model/activity-row.ts';
import type { Grouping } from '../model/view-state.ts';
import type { TimelineFrame } from './activity-frames.ts';
import { rowsOf, type MarkKind } from './cloth.ts';
import { spread } from './cloth-spread.ts';
import { spanOf, type Span } from './cloth-time.ts';
import { round } from './round.ts';

/** What a lane can stand for; statuses that say much the same share one. */
export const lanesOf = {
  theme: ['economy', 'culture', 'governance', 'education', 'technology'],
  direction: ['bandung-to-petaling-jaya', 'both', 'petaling-jaya-to-bandung', 'none'],
  status: ['happened', 'planned', 'ended', 'unknown'],
} as const satisfies Record<Grouping, readonly string[]>;

/** Marks that a lane lays beside each other at most; beyond that they overlap. */
const mostRows = 6;

/** First year of the records and the year after their last. */
export function yearsSpanned(records: readonly TimelineRecord[]): [number, number] {
  const spans = records.flatMap((record) => spanOf(record) ?? []);
  const from = spans.reduce((least, { start }) => Math.min(least, start), Infinity);
  const to = spans.reduce((most, { end }) => Math.max(most, end), -Infinity);
  return spans.length === 0 ? [0, 1] : [Math.floor(from), Math.ceil(to)];
}

/** How many marks lie beside each other across all lanes, in the grouping that needs most. */
export const rowsNeeded = (records: readonly TimelineRecord[], frame: TimelineFrame): number =>
  Math.max(...(['theme', 'direction', 'status'] as const).map((group) => sum(laneRows(records, group, frame))));

/**
 * Lays out the records for one canvas.
 * @param window  the stretch of time that fills the canvas, in years with fractions
 */
export function layoutTimeline(
  records: readonly TimelineRecord[],
  { frame, group, window }: TimelineRequest,
): TimelineLayout {
  const [start, end] = frame.along;
  const scale = (end - start) / (window[1] - window[0]);
  const at = (time: number): number => start + (time - window[0]) * scale;
  const bands = placeBands(records, frame, at);
  const lanes = placeLanes(laneRows(records, group, frame), lanesOf[group], frame);
  const placed = records.map((record): Placed => {
    const span = spanOf(record);
    const own = bands.find(({ id }) => id === (record.host ?? record.id));
    const along = own?.along ?? (span ? at(span.middle) : frame.before);
    return { record, span, along };
  });
  const across = dodge(placed, lanes, group, frame.cell);
  return {
    lanes,
    bands: bands.map((band) => ({ ...band, along: round(band.along) })),
    marks: placed.map(({ record, span, along }) => ({
      id: record.id,
      along: round(along),
      across: round(across.get(record.id) ?? 0),
      extent: extentOf(span, at, along, frame),
      outside: span !== null && (along < start - 1 || along > end + 1),
    })),
    years: Array.from({ length: Math.ceil(window[1]) - Math.floor(window[0]) }, (_, index) => {
      const year = Math.floor(window[0]) + index;
      const [from, to] = [Math.max(at(year), start), Math.min(at(year + 1), end)];
      return { year, from: round(from), to: round(to), middle: round((from + to) / 2) };
    }),
  };
}

/** The lane of a record. */
export function laneKey({ theme, direction, status }: TimelineRecord, group: Grouping): string {
  if (group === 'theme') return theme;
  if (group === 'direction') return direction ?? 'none';
  return statusLane[status];
}

/** How many marks each lane lays beside each other, when all years are seen. */
function laneRows(records: readonly TimelineRecord[], group: Grouping, frame: TimelineFrame): number[] {
  const [from, to] = yearsSpanned(records);
  const scale = (frame.along[1] - frame.along[0]) / (to - from);
  return lanesOf[group].map((key) => {
    const places = records
      .filter((record) => laneKey(record, group) === key)
      .map((record) => {
        const span = spanOf(record);
        return span ? (span.middle - from) * scale : frame.before - frame.along[0];
      })
      .toSorted((a, b) => a - b);
    const ends: number[] = [];
    for (const place of places) {
      const free = ends.findIndex((end) => end + frame.cell <= place);
      ends[free === -1 ? ends.length : free] = place;
    }
    return Math.min(Math.max(ends.length, 1), mostRows);
  });
}

/** Lanes share the cloth by what they hold. */
function placeLanes(rows: readonly number[], keys: readonly string[], { across }: TimelineFrame): Lane[] {
  const [top, bottom] = across;
  const row = (bottom - top) / sum(rows);
  let from = top;
  return keys.map((key, index) => {
    const count = rows[index] ?? 1;
    const lane = { key, rows: count, from: round(from), to: round(from + count * row) };
    from += count * row;
    return lane;
  });
}

/** Lays marks of a lane beside each other where they would touch, from its middle outwards. */
function dodge(
  placed: readonly Placed[],
  lanes: readonly Lane[],
  group: Grouping,
  cell: number,
): ReadonlyMap<string, number> {
  const across = new Map<string, number>();
  for (const { key, rows, from, to } of lanes) {
    const row = (to - from) / rows;
    const order = Array.from({ length: rows }, (_, i) => i).toSorted((a, b) => off(a, rows) - off(b, rows) || a - b);
    const ends = Array<number>(rows).fill(-Infinity);
    const lane = placed.filter(({ record }) => laneKey(record, group) === key).toSorted((a, b) => a.along - b.along);
    for (const { record, along } of lane) {
      const free = order.find((each) => (ends[each] ?? 0) + cell <= along + 0.01) ?? ends.indexOf(Math.min(...ends));
      ends[free] = along;
      across.set(record.id, from + (free + 0.5) * row);
    }
  }
  return across;
}

/** How far a row lies from the middle of its lane. */
const off = (index: number, rows: number): number => Math.abs(index + 0.5 - rows / 2);

/** Wefts keep the order of their dates and are moved only as far as their rows need. */
function placeBands(
  records: readonly TimelineRecord[],
  frame: TimelineFrame,
  at: (time: number) => number,
): TimelineBand[] {
  const woven = records
    .flatMap((record) => {
      const span = spanOf(record);
      if (!span || (record.kind !== 'weft' && record.kind !== 'cut')) return [];
      const rows = rowsOf[record.confidence];
      const reach = ((rows - 1) * frame.pitch) / 2;
      const place = { at: at(span.middle), above: reach, below: reach, from: -Infinity, to: Infinity };
      return [{ id: record.id, rows, ...place, weight: record.date_precision === 'year' ? 0.1 : 1 }];
    })
    .toSorted((a, b) => a.at - b.at);
  const centres = spread(woven, frame.pitch * 2);
  return woven.map(({ id, rows }, index) => ({ id, rows, along: centres[index] ?? 0 }));
}

/** The stretch in which a date lies, seen from its mark; null where the mark itself covers it. */
function extentOf(
  span: Span | null,
  at: (time: number) => number,
  along: number,
  frame: TimelineFrame,
): [number, number] | null {
  if (!span) return null;
  const [from, to] = [Math.max(at(span.start), frame.along[0]), Math.min(at(span.end), frame.along[1])];
  return to - from < frame.cell ? null : [round(from - along), round(to - along)];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const statusLane: Record<TimelineRecord['status'], (typeof lanesOf.status)[number]> = {
  completed: 'happened',
  ongoing: 'happened',
  planned: 'planned',
  announced: 'planned',
  talks: 'planned',
  ended: 'ended',
  derived: 'unknown',
  unknown: 'unknown',
};

/** What the cloth needs of a record. */
export interface TimelineRecord extends Pick<
  ActivityRow,
  'id' | 'date' | 'end_date' | 'date_precision' | 'theme' | 'direction' | 'status' | 'confidence'
> {
  kind: MarkKind;
  /** Id of the record in whose band this one lies; null if it stands alone. */
  host: string | null;
}

interface TimelineRequest {
  frame: TimelineFrame;
  group: Grouping;
  window: readonly [number, number];
}

/** A lane across which its marks lie in `rows`. */
interface Lane {
  key: string;
  rows: number;
  from: number;
  to: number;
}

/** A woven band at its place along the cloth. */
interface TimelineBand {
  id: string;
  rows: number;
  along: number;
}

/** Where everything stands. */
export interface TimelineLayout {
  lanes: Lane[];
  bands: TimelineBand[];
  marks: TimelineMark[];
  years: { year: number; from: number; to: number; middle: number }[];
}

/** Where a record stands; `extent` is what is known of its date, relative to it. */
interface TimelineMark {
  id: string;
  along: number;
  across: number;
  extent: [number, number] | null;
  /** True where it lies beyond the stretch that is seen. */
  outside: boolean;
}

interface Placed {
  record: TimelineRecord;
  span: Span | null;
  along: number;
}
