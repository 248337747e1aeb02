/** Dates of records in few words. */
import { localeTags, type Locale } from '../i18n/locales.ts';
import type { Activity } from '../schemas/activity.ts';

/** "4 Oct 2016", "Nov 2017", "1–7 Jul 2018", "2020–2022": as fine as the date is; empty without one. */
export function shortDate(
  { date, end_date }: Dated,
  locale: Locale,
  { year = true, month = 'short' }: Form = {},
): string {
  if (date === null) return '';
  const parts = date.split('-').length;
  if (parts === 1) return end_date === null ? date : `${date}–${end_date.slice(0, 4)}`;
  const format = new Intl.DateTimeFormat(localeTags[locale], {
    timeZone: 'UTC',
    month,
    ...(parts === 3 ? { day: 'numeric' } : {}),
    ...(year ? { year: 'numeric' } : {}),
  });
  const isRange = end_date !== null && end_date.split('-').length === parts;
  if (!isRange) return format.format(moment(date));
  // Some languages set spaces around the dash even between two days of one month.
  return format.formatRange(moment(date), moment(end_date)).replace(/^(\d+)\s–\s(?=\d)/, '$1–');
}

function moment(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

type Dated = Pick<Activity, 'date' | 'end_date'>;

interface Form {
  /** Whether the year is written; not where it stands beside. */
  year?: boolean;
  month?: 'short' | 'long';
}
