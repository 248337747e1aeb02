/** The cloth from near by, as a share picture shows it: the two edges, bare threads, and one record in the middle. */
import type { Activity } from '../schemas/activity.ts';
import { agreement } from './cloth.ts';
import { clothFrame, laneOf } from './cloth-frame.ts';
import type { Box } from './labels.ts';
import { round } from './round.ts';
import { weaveRecord, type WeftLabel } from './weft-label.ts';

const selvedge = 5;
const pitch = 2.4;
const disc = 24;

/**
 * Lays out the piece of cloth for a panel.
 * @param scale pixels for one unit of the piece
 */
export function layoutShareCloth(
  record: Activity,
  activities: readonly Activity[],
  { width, height }: Pick<Box, 'width' | 'height'>,
  scale: number,
): ShareCloth {
  const canvas = { width: round(width / scale), height: round(height / scale) };
  const frame = {
    ...clothFrame(canvas, { top: 0, right: selvedge, bottom: 0, left: selvedge }, [0, 1]),
    ...{ selvedge, pitch, disc, warp: 3.4, year: 64 },
  };
  const label = weaveRecord(record, activities, frame);
  // The lanes draw together, so that the motif has room on either side.
  const reach = (frame.right - frame.left) / 2 - disc - 6;
  const share = (laneOf(record.theme, frame) - frame.width / 2) / ((frame.right - frame.left) / 2);
  const x = round(frame.width / 2 + (share / 0.76) * reach);
  const end = activities.find(({ id }) => id === agreement.end)?.date ?? null;
  const isLoose = end !== null && record.date !== null && record.date >= end;
  return { ...label, mark: { ...label.mark, x }, isLoose };
}

/** A laid out piece. */
export interface ShareCloth extends WeftLabel {
  /** True once the agreement’s term has run out: the edges are dashed, as on the cloth. */
  isLoose: boolean;
}
