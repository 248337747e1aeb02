/** Dates and numbers as each language writes them. */
import { localeTags, type Locale } from './locales.ts';

/** "4 October 2016", "November 2017", "2017": as fine as the date is. Expects YYYY, YYYY-MM or YYYY-MM-DD. */
export function formatDate(date: string, locale: Locale): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  moment.setUTCFullYear(year);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(localeTags[locale], options).format(moment);
}

/** "1,300" or "1.300"; at most `digits` decimals. */
export const formatNumber = (value: number, locale: Locale, digits = 2): string =>
  new Intl.NumberFormat(localeTags[locale], { maximumFractionDigits: digits }).format(value);
