/** Threads of the cloth of all records as paths; every path is drawn around its own place along the cloth. */
import type { Theme } from '../schemas/activity.ts';
import type { TimelineFrame } from './activity-frames.ts';
import { round } from './round.ts';

/** Every warp thread, from loose end to loose end. */
export function warp({ down, along, across, warp: gap }: TimelineFrame): string {
  const [from, to] = across;
  const count = Math.floor((to - from) / gap) - 1;
  const rest = to - from - count * gap;
  return Array.from({ length: count + 1 }, (_, index) => {
    const place = from + rest / 2 + index * gap;
    const [start, end] = [along[0] - 4 - ((index * 7) % 9), along[1] + 3 + ((index * 5) % 8)];
    return down ? `M${round(place)} ${round(start)}V${round(end)}` : `M${round(start)} ${round(place)}H${round(end)}`;
  }).join('');
}

/** The rows of a band; every other row starts half a dash later, which makes the dashes a weave. */
export function band(frame: TimelineFrame, rows: number, theme: Theme, isCut: boolean): string {
  const [from, to] = frame.across;
  return Array.from({ length: rows }, (_, index) => {
    const place = round((index - (rows - 1) / 2) * frame.pitch);
    const start = round(from + (index % 2) * halfDash[theme]);
    const end = round(isCut ? from + (to - from) * (0.92 - (index / rows) * 0.5 - 0.05 * ((index * 7) % 3)) : to);
    return frame.down ? `M${start} ${place}H${end}` : `M${place} ${start}V${end}`;
  }).join('');
}

/** A bracket over the stretch in which a date lies. */
export function bracket([from, to]: readonly [number, number], down: boolean): string {
  return down ? `M-5 ${from}h5V${to}h-5` : `M${from} 5v-5H${to}v5`;
}

/** The two edges, one after the other. */
export const edges = ({ down, along, across }: TimelineFrame): [string, string] => {
  const line = (place: number): string =>
    down ? `M${place} ${along[0] - 4}V${along[1] + 4}` : `M${along[0] - 4} ${place}H${along[1] + 4}`;
  return [line(across[0] - 2), line(across[1] + 2)];
};

/** Half the period of each theme's dash rhythm. */
const halfDash: Record<Theme, number> = { governance: 0, economy: 5, culture: 2.5, education: 6.5, technology: 4 };
