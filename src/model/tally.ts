/** What became of the pair's records of 2015–2023: happened, planned, ended, not known. */
import type { Activity } from '../schemas/activity.ts';

/** The four groups, in the order in which they are weighed. */
export const tallyGroups = ['happened', 'planned', 'ended', 'unknown'] as const;

/**
 * Sorts the records of the pair into four groups, each in order of date.
 *
 * The rule. Of the `direct` records dated 2015–2023:
 * - happened: completed, and not part of another record;
 * - planned: planned or announced, with no record that it took place; also when the plan was made within another record;
 * - ended: something that stopped;
 * - talks within another record are not counted, nor is a completed part of another.
 * Unknown are the `gap` records, dated or not. On one day the agreement comes first; undated records lead.
 */
export function tally(activities: readonly Activity[]): Tally {
  const groups: Record<TallyGroup, Activity[]> = { happened: [], planned: [], ended: [], unknown: [] };
  for (const activity of activities.toSorted(byDate)) {
    const group = groupOf(activity);
    if (group) groups[group].push(activity);
  }
  return groups;
}

function groupOf({ link, date, status, part_of }: Activity): TallyGroup | null {
  if (link === 'gap') return 'unknown';
  const year = Number(date?.slice(0, 4));
  if (link !== 'direct' || !(year >= 2015 && year <= 2023)) return null;
  if (status === 'planned' || status === 'announced') return 'planned';
  if (status === 'ended') return 'ended';
  return status === 'completed' && part_of === null ? 'happened' : null;
}

const byDate = (a: Activity, b: Activity): number =>
  (a.date ?? '').localeCompare(b.date ?? '') ||
  Number(b.theme === 'governance') - Number(a.theme === 'governance') ||
  a.id.localeCompare(b.id);

export type TallyGroup = (typeof tallyGroups)[number];

/** Records by group, each group in order of date. */
export type Tally = Readonly<Record<TallyGroup, readonly Activity[]>>;
