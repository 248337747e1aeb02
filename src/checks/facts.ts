/** Facts on which texts for class rest: the dataset says what they say, and the texts say it too. */
import { formatDate, formatNumber } from '../i18n/format.ts';
import { isLocale } from '../i18n/locales.ts';
import { numberWords } from '../i18n/number-words.ts';
import { tally, tallyGroups, type TallyGroup } from '../model/tally.ts';
import { activitySchema } from '../schemas/activity.ts';
import type { Fact } from '../schemas/fact.ts';
import { show, type Problem } from './fault.ts';
import { unknownId } from './references.ts';
import type { Index, Row } from './rule.ts';

/** What a text says in one language. */
export interface Spoken {
  language: string;
  text: string;
}

/** Every fact that the dataset does not hold, or that its texts do not say. */
export const checkFacts = (facts: readonly Fact[], index: Index, spoken: readonly Spoken[]): Problem[] =>
  facts.flatMap((fact, place) =>
    [...checkFact(fact, index), ...checkSpoken(fact, spoken)].map((problem) => ({
      ...problem,
      field: `facts.${place}${problem.field === null ? '' : `.${problem.field}`}`,
    })),
  );

function checkFact({ file, id, field, where, is }: Fact, index: Index): Problem[] {
  const rows = index[file];
  if (!rows) return [];
  if (where !== null) {
    const found = [...rows.values()].filter(matcher(where, rows)).length;
    return found === is
      ? []
      : [{ field: 'is', found: show(is), expected: `${found}, as ${file}.json has it for ${list(where)}` }];
  }
  if (id === null || field === null)
    return [{ field: null, found: 'neither a field of a record nor a count', expected: 'one of both' }];
  const row = rows.get(id);
  if (!row) return [{ field: 'id', ...unknownId(id, file, rows) }];
  const found = valueAt(row, field);
  return found === is
    ? []
    : [{ field: 'is', found: show(is), expected: `${show(found)}, as ${file}.json has it for ${id} › ${field}` }];
}

/** Numbers and dates that a fact holds must stand in the text of every language, as figures or as a word. */
function checkSpoken({ is, where }: Fact, spoken: readonly Spoken[]): Problem[] {
  if (is === null || (typeof is === 'number' && is < 2) || (typeof is === 'string' && !/^\d{4}(-\d\d){0,2}$/.test(is)))
    return [];
  if (where !== null && typeof is !== 'number') return [];
  return spoken.flatMap(({ language, text }) => {
    const ways = waysToSay(is, language);
    const said = ways.some((way) => new RegExp(`(?<![\\p{L}\\d])${way}(?![\\p{L}\\d])`, 'iu').test(text));
    return said
      ? []
      : [
          {
            field: 'is',
            found: `no ${ways.map((way) => `“${way}”`).join(' or ')} in ${language}`,
            expected: 'the text to say what it rests on',
          },
        ];
  });
}

function waysToSay(is: string | number, language: string): string[] {
  const locale = isLocale(language) ? language : 'en';
  if (typeof is === 'string') return [formatDate(is, locale)];
  const word = is >= 2 && is <= 11 ? numberWords[language]?.[is - 2] : undefined;
  return [formatNumber(is, locale), ...(word ? [word] : [])];
}

/** Finds out whether a record is counted; what needs all records is worked out once. */
function matcher(where: Readonly<Record<string, string>>, rows: ReadonlyMap<string, Row>): (row: Row) => boolean {
  const { tally: group, touches: year, ...fields } = where;
  const inGroup = group === undefined ? null : new Set(idsIn(group, rows));
  return (row) =>
    (inGroup === null || inGroup.has(row['id'])) &&
    (year === undefined || touches(row, Number(year))) &&
    Object.entries(fields).every(([path, wanted]) => String(valueAt(row, path)) === wanted);
}

function idsIn(group: string, rows: ReadonlyMap<string, Row>): unknown[] {
  const activities = [...rows.values()].flatMap((row) => activitySchema.safeParse(row).data ?? []);
  return isGroup(group) ? tally(activities)[group].map(({ id }) => id) : [];
}

function touches({ date, end_date: end }: Row, year: number): boolean {
  if (typeof date !== 'string') return false;
  const last = typeof end === 'string' ? end : date;
  return Number(date.slice(0, 4)) <= year && year <= Number(last.slice(0, 4));
}

/** The value at a path; a list also knows its `length`. */
const valueAt = (row: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (value === null || typeof value !== 'object' ? undefined : (value as Row)[key]),
      row,
    );

const isGroup = (name: string): name is TallyGroup => (tallyGroups as readonly string[]).includes(name);
const list = (where: Readonly<Record<string, string>>): string =>
  Object.entries(where)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ') || 'all records';
