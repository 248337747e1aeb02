/** Journeys as threads between three selvedges: Bandung, Petaling Jaya, and the partners Petaling Jaya has elsewhere. */
import {
  flowOf,
  journeyKinds,
  journeysWith,
  partnerOf,
  type Flow,
  type Journey,
  type JourneyCity,
  type JourneyKind,
} from '../model/journeys.ts';
import type { Theme } from '../schemas/activity.ts';
import { round } from './round.ts';

/** The two canvases on which directions is laid out. */
export type DirectionsSize = 'narrow' | 'wide';

const measures = {
  wide: {
    left: 92,
    middle: 372,
    right: 652,
    top: 84,
    head: 42,
    slot: 26,
    gap: 14,
    warp: 7,
    arrow: 20,
    rows: 3,
    rowPitch: 4,
    motif: 24,
  },
  narrow: {
    left: 14,
    middle: 154,
    right: 294,
    top: 30,
    head: 23,
    slot: 10.8,
    gap: 5,
    warp: 5,
    arrow: 9.5,
    rows: 1,
    rowPitch: 0,
    motif: 15,
  },
} as const;

/** Lays out a band for each kind of exchange: on the left journeys with Bandung, on the right those with Asan and Miyoshi. */
export function layoutDirections(size: DirectionsSize): DirectionsLayout {
  const m = measures[size];
  const bands: Band[] = [];
  let y: number = m.top;
  for (const [kind, theme] of Object.entries(journeyKinds) as [JourneyKind, Theme][]) {
    const left = journeysWith(kind, ['bandung']).toSorted(bySending);
    const right = journeysWith(kind, ['asan', 'miyoshi']).toSorted(byPartner);
    const slots = Math.max(left.length, right.length);
    const first = y + m.head + m.slot / 2;
    const threads = [
      ...left.map((row, i) => thread(row, round(first + i * m.slot), m.left, m.middle, size)),
      ...right.map((row, i) => thread(row, round(first + i * m.slot), m.middle, m.right, size)),
    ];
    const height = m.head + slots * m.slot + m.gap;
    bands.push({
      kind,
      theme,
      y: round(y),
      height: round(height),
      headY: round(y + m.head * 0.62),
      left: flowOf(left),
      right: flowOf(right),
      threads,
    });
    y += height;
  }
  const end = round(y);
  return {
    size,
    left: m.left,
    middle: m.middle,
    right: m.right,
    top: m.top,
    bottom: end,
    motif: m.motif,
    warp: [...warp(m.left, m.middle, m.warp), ...warp(m.middle, m.right, m.warp)]
      .map((x) => `M${x} ${m.top}V${end}`)
      .join(''),
    bands,
  };
}

/** Arrow heads of a band as one path, solid at the end that was travelled to; those only named go apart. */
export const arrowHeads = (band: Band, onlyNamed: boolean): string =>
  band.threads
    .filter(({ journey }) => (journey.onlyNamed ?? false) === onlyNamed)
    .map(({ head }) => head)
    .join('');

/** A sign for a flow, seen from Petaling Jaya's left or right side: one shaft with one or two heads. */
export function flowSign(flow: Flow, side: 'left' | 'right', at: { x: number; y: number; width: number }): string {
  const head = at.width * 0.22;
  const x1 = round(at.x + at.width);
  const away = side === 'left' ? -1 : 1;
  const ways = flow === 'both' ? [1, -1] : flow === 'out' ? [away] : [-away];
  const tips = ways.map((way) => {
    const tip = way > 0 ? x1 : at.x;
    return `M${round(tip - way * head)} ${round(at.y - head)}L${tip} ${at.y}l${round(-way * head)} ${round(head)}`;
  });
  return `M${at.x} ${at.y}H${x1}${tips.join('')}`;
}

/** Partners of a band's right side, each once, at the middle of its threads, kept a line apart. */
export function partnerLabels(band: Band, line: number): PartnerLabel[] {
  const labels = (['asan', 'miyoshi'] as const).flatMap((city) => {
    const ys = band.threads.filter(({ journey }) => partnerOf(journey) === city).map(({ y }) => y);
    return ys.length ? [{ city, y: (Math.min(...ys) + Math.max(...ys)) / 2 }] : [];
  });
  const [upper, lower] = labels;
  const short = upper && lower ? line - (lower.y - upper.y) : 0;
  if (upper && lower && short > 0) {
    upper.y -= short / 2;
    lower.y += short / 2;
  }
  return labels.map(({ city, y }) => ({ city, y: round(y) }));
}

function thread(journey: Journey, y: number, x0: number, x1: number, size: DirectionsSize): Thread {
  const { arrow, rows, rowPitch } = measures[size];
  const edge = size === 'wide' ? 5 : 3;
  const eastward = journey.from === 'bandung' || (journey.from === 'petaling-jaya' && journey.to !== 'bandung');
  const tip = eastward ? x1 - edge : x0 + edge;
  const way = eastward ? 1 : -1;
  const tail = eastward ? x0 + edge : x1 - edge;
  const lines = Array.from({ length: rows }, (_, i) => {
    const shift = i % 2 ? 5 : 0;
    return `M${round(tail + way * shift)} ${round(y + (i - (rows - 1) / 2) * rowPitch)}H${round(tip - way * (arrow + 1))}`;
  });
  const half = arrow * 0.56;
  return {
    journey,
    y,
    x0,
    x1,
    eastward,
    path: lines.join(''),
    head: `M${round(tip)} ${y}l${round(-way * arrow)} ${round(-half)}v${round(half * 2)}z`,
  };
}

const warp = (x0: number, x1: number, step: number): number[] =>
  Array.from({ length: Math.floor((x1 - x0) / step) - 1 }, (_, i) => round(x0 + step * (i + 1)));

const sends = (row: Journey): number => (row.from === 'bandung' ? 0 : 1);
const bySending = (a: Journey, b: Journey): number => sends(a) - sends(b) || a.year - b.year;
const returns = (row: Journey): number => (row.from === 'petaling-jaya' ? 0 : 1);
const byPartner = (a: Journey, b: Journey): number =>
  partnerOf(a).localeCompare(partnerOf(b)) || returns(a) - returns(b) || a.year - b.year;

/** One journey, drawn from the city it left to the city it reached. */
interface Thread {
  journey: Journey;
  y: number;
  x0: number;
  x1: number;
  eastward: boolean;
  path: string;
  head: string;
}

/** One kind of exchange, with the flow on either side of Petaling Jaya. */
export interface Band {
  kind: JourneyKind;
  theme: Theme;
  y: number;
  height: number;
  headY: number;
  left: Flow;
  right: Flow;
  threads: Thread[];
}

export interface DirectionsLayout {
  size: DirectionsSize;
  left: number;
  middle: number;
  right: number;
  top: number;
  bottom: number;
  motif: number;
  warp: string;
  bands: Band[];
}

interface PartnerLabel {
  city: JourneyCity;
  y: number;
}
