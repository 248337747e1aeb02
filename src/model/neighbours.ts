/** The records before and after a record, in time and within its theme. */
import type { Activity } from '../schemas/activity.ts';

/** Neighbours of a record in a list that is in order of date; those without a date stand in no order and have none. */
export function neighboursOf(record: Activity, activities: readonly Activity[]): Neighbours {
  const dated = activities.filter(({ date }) => date !== null);
  return {
    time: around(record, dated),
    theme: around(
      record,
      dated.filter(({ theme }) => theme === record.theme),
    ),
  };
}

function around(record: Activity, list: readonly Activity[]): Pair {
  const index = list.findIndex(({ id }) => id === record.id);
  return index < 0 ? {} : { before: list[index - 1], after: list[index + 1] };
}

interface Pair {
  before?: Activity | undefined;
  after?: Activity | undefined;
}

/** Neighbours in the order of all records, and of those of the same theme. */
export interface Neighbours {
  time: Pair;
  theme: Pair;
}
