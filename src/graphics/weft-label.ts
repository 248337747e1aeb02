/** One record as a woven label: a strip of the cloth from edge to edge, with the record's rows, if it wove any, and its motif. */
import type { Activity } from '../schemas/activity.ts';
import { layoutCloth, markOf, rowsOf, type ClothMark } from './cloth.ts';
import { clothFrame, clothFrames, laneOf, type ClothFrame } from './cloth-frame.ts';
import { cutRows, looseEnd, warpBetween, wovenRows } from './cloth-threads.ts';
import type { SubjectSize } from './frame.ts';
import { round } from './round.ts';

/** Lays out the label of a record. What a record wove on the cloth, it weaves here: nothing else has rows. */
export const layoutWeftLabel = (record: Activity, activities: readonly Activity[], size: SubjectSize): WeftLabel =>
  weaveRecord(record, activities, frames[size]);

/** The same on a strip of any measures. */
export function weaveRecord(record: Activity, activities: readonly Activity[], frame: ClothFrame): WeftLabel {
  const placed = markOf(layoutCloth(activities, clothFrames.narrow), record.id);
  const kind = placed?.kind ?? 'ring';
  const y = frame.height / 2;
  const count = rowsOf[record.confidence] * (kind === 'cut' ? 1 : 2);
  const top = round(kind === 'cut' ? y : y - ((count - 1) * frame.pitch) / 2);
  const isWoven = kind === 'weft' || kind === 'shared' || kind === 'cut';
  return {
    frame,
    warp: warpBetween(frame, 0, frame.height),
    rows: !isWoven ? null : kind === 'cut' ? cutRows(frame, top, count) : wovenRows(frame, top, count, record.theme),
    end: kind === 'cut' ? looseEnd(frame, top) : null,
    mark: { id: record.id, kind, theme: record.theme, x: round(laneOf(record.theme, frame)), y },
  };
}

/** As coarse as the cloth beside a step, so that a page may draw it at double size. */
const frames: Record<SubjectSize, ClothFrame> = {
  narrow: strip({ width: 200, height: 48, pitch: 2.4, warp: 3.4, disc: 15 }),
  wide: strip({ width: 600, height: 64, pitch: 3.1, warp: 4, disc: 22 }),
};

function strip(measures: Pick<ClothFrame, 'width' | 'height' | 'pitch' | 'warp' | 'disc'>): ClothFrame {
  const selvedge = 5;
  return {
    ...clothFrame(measures, { top: 0, right: selvedge, bottom: 0, left: selvedge }, [0, 1]),
    ...measures,
    selvedge,
  };
}

/** A laid out label. */
export interface WeftLabel {
  frame: ClothFrame;
  warp: string;
  /** Null for what wove nothing: context, plans, parts, gaps. */
  rows: string | null;
  end: string | null;
  mark: Pick<ClothMark, 'id' | 'kind' | 'theme' | 'x' | 'y'>;
}
