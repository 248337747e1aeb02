/** Order and uniqueness: each file sorted in one way, each id once. */
import type { DatasetFile } from '../schemas/dataset.ts';
import type { Row } from './rule.ts';
import { show, type Problem } from './fault.ts';

/** By date and id where records have a date, undated first; the procedure by its numbers; all else by id. */
const orders: Readonly<Partial<Record<DatasetFile, Order>>> = {
  activities: { by: ['date', 'id'], words: 'by date, undated first, then by id' },
  events: { by: ['date', 'id'], words: 'by date, then by id' },
  laws: { by: ['date', 'id'], words: 'by date, then by id' },
  procedure: { by: ['n', 'id'], words: 'by n' },
};
const byId: Order = { by: ['id'], words: 'by id' };

/**
 * Makes a check that takes the rows of a file one after another and tells of each that should stand before the last one.
 * A row whose place cannot be told, since a field that decides it is at fault, is passed over.
 */
export function createOrderCheck(file: DatasetFile): (row: Row, broken: ReadonlySet<string>) => Problem[] {
  const { by, words } = orders[file] ?? byId;
  let above: Row | null = null;
  return (row, broken) => {
    if (by.some((field) => broken.has(field))) return [];
    const last = above;
    above = row;
    if (last === null || !isBefore(row, last, by)) return [];
    return [{ field: null, found: `it after ${show(last['id'])}`, expected: `records sorted ${words}` }];
  };
}

/** Tells of an id that an earlier row has, or has in other letters. */
export function checkUnique(id: string, seen: Map<string, string>): Problem[] {
  const earlier = seen.get(id.toLowerCase());
  if (earlier === undefined) {
    seen.set(id.toLowerCase(), id);
    return [];
  }
  const expected =
    earlier === id
      ? 'an id that no other record has'
      : `an id that differs from ${show(earlier)} by more than its capitals`;
  return [{ field: 'id', found: show(id), expected }];
}

/** Compares texts or numbers, field by field; null stands first. */
function isBefore(row: Row, other: Row, by: readonly string[]): boolean {
  const field = by.find((name) => row[name] !== other[name]);
  if (field === undefined) return false;
  const [here, there] = [row[field] ?? '', other[field] ?? ''] as [string | number, string | number];
  return here < there;
}

interface Order {
  by: readonly string[];
  words: string;
}
