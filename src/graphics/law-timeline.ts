/** Law timeline: time runs down; Indonesia's sheaf of threads left, Petaling Jaya's rungs right, the pair woven between. */
import { scaleLinear } from 'd3-scale';
import type { Event } from '../schemas/event.ts';
import type { Law } from '../schemas/law.ts';
import type { Frame, Size } from './frame.ts';
import { decimalYear } from './law-timeline-date.ts';
import { markLaws, markMalaysia, type LawMark } from './law-timeline-marks.ts';
import { sheafKnots, sheafSpread, sheafThreads } from './law-timeline-sheaf.ts';
import { round } from './round.ts';

/** First and last year of the axis. */
const span = [1954, 2025] as const;
/** Konfrontasi between Indonesia and Malaysia: begin known by year, end by the day of the Jakarta agreement. */
export const konfrontasi = { from: 1963, to: 1966.61 } as const;
/** Day on which Malaysia suspended local elections. */
export const electionsSuspended = '1965-03-01';
/** Years in which Petaling Jaya rose by one rung: town authority, township board, municipality, city. */
const rungYears = [1954, 1964, 1977, 2006] as const;

/** Places all marks that the scenes share; `memorandum` is the date of the pair's memorandum. */
export function layoutLawTimeline(
  size: Size,
  frame: Frame,
  laws: readonly Law[],
  events: readonly Event[],
  memorandum: string,
): LawTimelineLayout {
  const g = grids[size === 'wide' ? 'wide' : 'narrow'];
  const scale = scaleLinear()
    .domain(span)
    .range([g.top, frame.height - g.foot]);
  const y = (year: number): number => round(scale(year));
  const indonesian = laws.filter((law) => law.country === 'indonesia');
  const knots = sheafKnots(indonesian);
  const half = (year: number): number => sheafSpread(knots, year) * g.half;
  const bottom = y(span[1]);
  return {
    ...g,
    y,
    bottom,
    threads: sheafThreads(knots, g.sheafX, g.half, g.threads, y, span[1]),
    before: `M${g.sheafX} ${g.top}V${y(knots[0]?.year ?? span[0])}`,
    decades: [1960, 1970, 1980, 1990, 2000, 2010, 2020].map((year) => ({ year, y: y(year) })),
    marks: [
      ...markLaws(indonesian, g, y, half),
      ...laws.filter((law) => law.country === 'malaysia').map((law) => markMalaysia(law, g, y)),
    ],
    rungs: rungYears.map((year, index) => ({
      year,
      id: events.find((event) => event.scope === 'petaling-jaya' && event.date.startsWith(`${year}`))?.id ?? null,
      x: g.rungX - index * g.rungPitch,
      y: y(rungDate(events, year)),
    })),
    rungThreads: rungYears
      .map((year, index) => `M${g.rungX - index * g.rungPitch} ${y(rungDate(events, year))}V${bottom}`)
      .join(''),
    weft: weft(g, y(decimalYear(memorandum)), half(decimalYear(memorandum))),
    weftY: y(decimalYear(memorandum)),
    clash: clash(g, y),
    meetX: round((g.sheafX + g.rungX) / 2),
    elections: {
      x: g.rungX + g.rungPitch * 2,
      cutY: y(decimalYear(electionsSuspended)),
      path: `M${g.rungX + g.rungPitch * 2} ${g.top}V${y(decimalYear(electionsSuspended))}`,
    },
  };
}

const rungDate = (events: readonly Event[], year: number): number => {
  const event = events.find((one) => one.scope === 'petaling-jaya' && one.date.startsWith(`${year}`));
  return event ? decimalYear(event.date) : year + 0.95;
};

/** The memorandum: a few rows woven from Indonesia's threads to Petaling Jaya's. */
function weft(g: Grid, y: number, half: number): string {
  const from = round(g.sheafX - half);
  return g.weftRows.map((dy) => `M${from} ${round(y + dy)}H${g.rungX}`).join('');
}

/** Both lanes pulled towards each other until they touch, as long as Konfrontasi lasted. */
function clash(g: Grid, y: (year: number) => number): { left: string; right: string } {
  const [top, bottom] = [y(konfrontasi.from), y(konfrontasi.to)];
  const middle = (g.sheafX + g.rungX) / 2;
  const bow = (from: number, to: number): string =>
    [1, 0.86, 0.72, 0.58]
      .map((part) => {
        const tip = round(from + (to - from) * part);
        const lean = round(from + (to - from) * part * 0.62);
        const centre = round((top + bottom) / 2);
        return `M${from} ${top - g.shoulder}C${from} ${top} ${lean} ${centre - 1} ${tip} ${centre}C${lean} ${centre + 1} ${from} ${bottom} ${from} ${bottom + g.shoulder}`;
      })
      .join('');
  return { left: bow(g.sheafX, middle), right: bow(g.rungX, middle) };
}

const grids = {
  wide: {
    top: 84,
    foot: 26,
    headY: 34,
    yearX: 52,
    sheafX: 184,
    half: 96,
    threads: 13,
    labelX: 346,
    labelWidth: 330,
    rungX: 748,
    rungPitch: 9,
    glyph: 11,
    shoulder: 6,
    weftRows: [-6, -3, 0, 3, 6],
  },
  narrow: {
    top: 34,
    foot: 10,
    headY: 16,
    yearX: 36,
    sheafX: 84,
    half: 36,
    threads: 9,
    labelX: 146,
    labelWidth: 174,
    rungX: 340,
    rungPitch: 5,
    glyph: 7,
    shoulder: 3,
    weftRows: [-3, -1, 1, 3],
  },
} satisfies Record<'wide' | 'narrow', Grid>;

interface Grid {
  top: number;
  foot: number;
  /** Baseline of the lanes' names. */
  headY: number;
  /** Where the years of the axis end. */
  yearX: number;
  /** Middle of Indonesia's sheaf and half its width when quite open. */
  sheafX: number;
  half: number;
  threads: number;
  /** Left edge and width of what the scenes write between the lanes. */
  labelX: number;
  labelWidth: number;
  /** Petaling Jaya's first thread; every rung adds one to its left. */
  rungX: number;
  rungPitch: number;
  glyph: number;
  shoulder: number;
  weftRows: readonly number[];
}

/** Geometry shared by the scenes. */
export interface LawTimelineLayout extends Omit<Grid, 'threads'> {
  y: (year: number) => number;
  bottom: number;
  /** Indonesia's threads, one path. */
  threads: string;
  /** The stretch before the first law of the record. */
  before: string;
  decades: { year: number; y: number }[];
  marks: LawMark[];
  rungs: { year: number; id: string | null; x: number; y: number }[];
  rungThreads: string;
  weft: string;
  weftY: number;
  clash: { left: string; right: string };
  /** Where the two lanes touch. */
  meetX: number;
  elections: { x: number; cutY: number; path: string };
}
