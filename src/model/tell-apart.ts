/** Which records a picture of all of them draws one by one: as many as the story is about, however many there are. */
import type { Activity } from '../schemas/activity.ts';
import type { Telling } from './telling.ts';

/**
 * Parts the records into those with a mark of their own and the pair’s other ones, which a picture draws together.
 * Of its own is what a step tells, what has a label for pictures, what is not known, and what is only context; without a
 * telling everything is.
 */
export function tellApart(activities: readonly Activity[], telling: Pick<Telling, 'rank'> | undefined): Apart {
  const isOwn = ({ id, link, label }: Activity): boolean =>
    !telling || telling.rank.has(id) || label !== null || link !== 'direct';
  return { own: activities.filter(isOwn), rest: activities.filter((activity) => !isOwn(activity)) };
}

/** Records with marks of their own, and those without, each in the order given. */
interface Apart {
  own: Activity[];
  rest: Activity[];
}
