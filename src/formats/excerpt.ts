/** Records that a reader has chosen, with what the choice was and how to cite it. */
import type { Activity } from '../schemas/activity.ts';

/** What a download of chosen records says of itself. */
export interface Excerpt {
  /** The choice, as the address that shows it again: `https://example.org/activities/?theme=economy`; empty for all. */
  filter: string;
  /** The citation line, which names the version. */
  citation: string;
}

/** Chosen records as JSON: the objects of `activities.json`, after the choice, the citation and their number. */
export const activitiesJson = (activities: readonly Activity[], { filter, citation }: Excerpt): string =>
  `${JSON.stringify({ citation, filter, count: activities.length, activities }, null, 2)}\n`;
