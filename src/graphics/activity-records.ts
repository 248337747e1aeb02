/** What the cloth of all records needs of each: how it is drawn, and in whose band it lies. */
import type { Activity } from '../schemas/activity.ts';
import type { TimelineRecord } from './activity-timeline.ts';
import { clothFrames } from './cloth-frame.ts';
import { agreement, layoutCloth } from './cloth.ts';

/** Records with the kinds of mark that the story's cloth gives them. */
export function timelineRecords(activities: readonly Activity[]): TimelineRecord[] {
  const kinds = new Map(layoutCloth(activities, clothFrames.narrow).marks.map(({ id, kind }) => [id, kind]));
  return activities.map((activity) => {
    const kind = kinds.get(activity.id) ?? 'ring';
    const { id, date, end_date, date_precision, theme, direction, status, confidence, part_of } = activity;
    const host = kind === 'shared' ? agreement.signed : kind === 'part' || kind === 'plan' ? part_of : null;
    return { id, date, end_date, date_precision, theme, direction, status, confidence, kind, host };
  });
}
