/** The tally of weighing: four groups of motifs, the happened ones in a row of time in which bare years stay bare. */
import { tallyGroups, type Tally, type TallyGroup } from '../model/tally.ts';
import type { Activity, Theme } from '../schemas/activity.ts';
import { round } from './round.ts';

/** The two canvases on which weighing is laid out. */
export type WeighingSize = 'narrow' | 'wide';

/** Years of the window in which no record of the pair happened; they hold a place in the row. */
const bareYears = [2020, 2021] as const;

const measures = {
  wide: {
    left: 40,
    right: 760,
    head: 27,
    number: 66,
    mark: 46,
    pitch: 60,
    text: 17,
    line: 23,
    tops: { happened: 18, planned: 280, ended: 466, unknown: 652 },
    titleY: 50,
    numberY: 62,
    markY: 101,
    wordsY: 156,
    bottom: 828,
  },
  narrow: {
    left: 12,
    right: 348,
    head: 16,
    number: 38,
    mark: 23,
    pitch: 28,
    text: 13,
    line: 16,
    tops: { happened: 0, planned: 134, ended: 210, unknown: 286 },
    titleY: 22,
    numberY: 33,
    markY: 52,
    wordsY: 56,
    bottom: 358,
  },
} as const;

/**
 * Lays out the four groups: heads, marks in order of date, the bare years, and where words may stand.
 * @param drawn the records with marks; those of `tally` that are not among them are counted only
 */
export function layoutTally(tally: Tally, size: WeighingSize, drawn = tally): TallyLayout {
  const m = measures[size];
  const row = happenedRow(drawn.happened, size);
  const groups = tallyGroups.map((group): GroupLayout => {
    const top = m.tops[group];
    const marks = group === 'happened' ? row.marks : plainRow(drawn[group], group, size);
    const beside = size === 'narrow' && group !== 'happened';
    return {
      group,
      count: tally[group].length,
      title: { x: m.left, y: top + m.titleY },
      number: { x: m.right, y: top + m.numberY },
      marks,
      words: beside
        ? { x: m.left + marks.length * m.pitch + 8, y: top + m.wordsY }
        : { x: m.left, y: top + (group === 'happened' ? (size === 'wide' ? 188 : 102) : m.wordsY) },
      wordsWidth: beside ? m.right - m.left - marks.length * m.pitch - 8 : m.right - m.left,
    };
  });
  const rules = [m.tops.planned, m.tops.ended, m.tops.unknown, m.bottom].map((y) => `M${m.left} ${y}H${m.right}`);
  return {
    groups,
    bare: row.bare,
    years: yearLabels(row, size),
    rules: rules.join(''),
    text: m.text,
    line: m.line,
    head: m.head,
    numberSize: m.number,
  };
}

function happenedRow(activities: readonly Activity[], size: WeighingSize): Row {
  const { left, pitch, mark, tops, markY } = measures[size];
  const y = tops.happened + markY;
  const row: Row = { marks: [], bare: [] };
  let slot = 0;
  const bare = (before: number): void => {
    for (const year of bareYears.slice(row.bare.length)) {
      if (year < before) row.bare.push(barePatch(year, left + pitch * (slot++ + 0.5), y, mark));
    }
  };
  for (const activity of activities) {
    bare(yearOf(activity) ?? 0);
    row.marks.push(toMark(activity, 'happened', left + pitch * (slot++ + 0.5), y, mark));
  }
  bare(Infinity);
  return row;
}

function plainRow(activities: readonly Activity[], group: TallyGroup, size: WeighingSize): Mark[] {
  const { left, pitch, mark, tops, markY } = measures[size];
  const y = tops[group] + markY;
  return activities.map((activity, i) => toMark(activity, group, left + pitch * (i + 0.5), y, mark));
}

const toMark = (activity: Activity, group: TallyGroup, x: number, y: number, size: number): Mark => ({
  id: activity.id,
  motif: group === 'unknown' ? 'unknown' : activity.theme,
  group,
  year: yearOf(activity),
  x,
  y,
  size,
});

function barePatch(year: number, x: number, y: number, size: number): BareYear {
  const half = size * 0.52;
  const step = size / 9;
  const threads = Array.from(
    { length: 9 },
    (_, i) => `M${round(x - step * 4 + step * i)} ${round(y - half)}v${round(half * 2)}`,
  );
  return { year, x, y, path: threads.join('') };
}

/** Wide: each year once, under its first mark or over all of its marks. Narrow: only the ends and the bare years. */
function yearLabels(row: Row, size: WeighingSize): YearLabel[] {
  const spots = new Map<number, number[]>();
  for (const { year, x } of [...row.marks, ...row.bare]) {
    if (year !== null) spots.set(year, [...(spots.get(year) ?? []), x]);
  }
  const { tops, markY, mark, text } = measures[size];
  const y = round(tops.happened + markY + mark / 2 + text + (size === 'wide' ? 6 : 3));
  const all = [...spots]
    .toSorted(([a], [b]) => a - b)
    .map(([year, xs]) => ({ from: year, to: year, x: middle(xs), y }));
  if (size === 'wide') return all;
  const bare = all.filter(({ from }) => row.bare.some(({ year }) => year === from));
  const ends = [all[0], all.at(-1)].filter((label) => label !== undefined);
  const gap = { from: bare[0]?.from ?? 0, to: bare.at(-1)?.to ?? 0, x: middle(bare.map(({ x }) => x)), y };
  return [...ends.slice(0, 1), gap, ...ends.slice(1)];
}

const yearOf = (activity: Activity): number | null =>
  activity.date === null ? null : Number(activity.date.slice(0, 4));
const middle = (xs: readonly number[]): number => round((Math.min(...xs) + Math.max(...xs)) / 2);

/** One record as a motif centred on (x, y). */
export interface Mark {
  id: string;
  motif: Theme | 'unknown';
  group: TallyGroup;
  year: number | null;
  x: number;
  y: number;
  size: number;
}

/** A year in which nothing was found: a patch of unwoven threads. */
interface BareYear {
  year: number;
  x: number;
  y: number;
  path: string;
}

interface GroupLayout {
  group: TallyGroup;
  count: number;
  title: { x: number; y: number };
  number: { x: number; y: number };
  marks: Mark[];
  words: { x: number; y: number };
  wordsWidth: number;
}

export interface TallyLayout {
  groups: GroupLayout[];
  bare: BareYear[];
  years: YearLabel[];
  rules: string;
  text: number;
  line: number;
  head: number;
  numberSize: number;
}

interface YearLabel {
  from: number;
  to: number;
  x: number;
  y: number;
}

interface Row {
  marks: Mark[];
  bare: BareYear[];
}
