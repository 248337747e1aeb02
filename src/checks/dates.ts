/** Dates: as fine as they are said to be, and ending no earlier than they begin. */
import { show, type Problem } from './fault.ts';
import { rule } from './rule.ts';

const names = { day: 'a day', month: 'a month', year: 'a year', unknown: 'null' } as const;
const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const;

export const dateRules = [
  rule('activities', ['date', 'date_precision'], ({ date, date_precision: said }) => {
    const actual = precisionOf(date);
    if (actual === said) return [];
    const found = date === null ? 'null' : `${show(date)}, ${names[actual]}`;
    return [{ field: 'date', found, expected: `${names[said]}, as date_precision says` }];
  }),
  rule('activities', ['date', 'end_date'], endsAfter),
  rule('events', ['date', 'end_date'], endsAfter),
];

/** Compares only as far as both dates go: December 2017 may end on 1 December 2017. */
function endsAfter({ date, end_date: end }: { date: string | null; end_date: string | null }): Problem[] {
  if (date === null || end === null) return [];
  const length = Math.min(date.length, end.length);
  return end.slice(0, length) < date.slice(0, length)
    ? [{ field: 'end_date', found: show(end), expected: `no day before ${show(date)}, the date` }]
    : [];
}

const precisionOf = (date: string | null) =>
  date === null ? 'unknown' : (precisions[date.length as keyof typeof precisions] ?? 'unknown');
