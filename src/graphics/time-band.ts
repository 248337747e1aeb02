/** The time of a session as a woven band: steps side by side, as wide as they are long. */

/** A step as it lies on the band; in per cent of its width. */
export interface TimeSlot {
  x: number;
  width: number;
  minutes: number;
}

const tick = 5;
const gap = 0.7;

/** Lays the steps of a session one after another, with a warp thread every five minutes. */
export function layTime(minutes: readonly number[]): { slots: TimeSlot[]; ticks: number[] } {
  const total = minutes.reduce((sum, each) => sum + each, 0);
  const share = (of: number): number => Math.round((of / total) * 10_000) / 100;
  const starts = minutes.map((_, at) => minutes.slice(0, at).reduce((sum, each) => sum + each, 0));
  return {
    slots: minutes.map((each, at) => ({ x: share(starts[at]!) + gap / 2, width: share(each) - gap, minutes: each })),
    ticks: Array.from({ length: Math.floor(total / tick) + 1 }, (_, at) => share(at * tick)),
  };
}
