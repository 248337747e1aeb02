/** Dates as years with decimals, for axes that count in years. */

/** A date as a year with decimals; a date known by year or month counts from its middle. */
export function decimalYear(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}
