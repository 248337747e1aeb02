/** Dates as stretches of years on the cloth's axis. */
import type { Activity } from '../schemas/activity.ts';

/** The stretch in which a record lies, in years with fractions; null when it has no date. */
export function spanOf({ date, end_date }: Pick<Activity, 'date' | 'end_date'>): Span | null {
  if (date === null) return null;
  const start = startOf(date);
  const end = endOf(end_date ?? date);
  return { start, end, middle: (start + end) / 2 };
}

/** Every year of an axis. */
export const yearsOf = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** Whole months from the month of one date to that of another. */
export function monthsBetween(first: string, last: string): number {
  const [a, b] = [first, last].map((date) => {
    const [year = 0, month = 1] = date.split('-').map(Number);
    return year * 12 + month;
  });
  return (b ?? 0) - (a ?? 0);
}

function startOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return fraction(year, Date.UTC(year, month - 1, day));
}

function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 1;
  return fraction(year, day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1));
}

const fraction = (year: number, moment: number): number =>
  year + (moment - Date.UTC(year, 0, 1)) / (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1));

/** Start, end and middle in years with fractions. */
export interface Span {
  start: number;
  end: number;
  middle: number;
}
