/** Breaks JSON files of the content: the text itself, or one field of one record. */
import { oneOf, type Pick } from '../seed.ts';

/** A broken file, and what a fault has to name besides it. */
export interface Broken {
  what: string;
  text: string;
  /** Where a fault must lie: in a record (null: the file as a whole), at a field or within it. */
  at?: { record: string | null; field: string };
}

type Row = Record<string, unknown>;
type Path = readonly (string | number)[];

/** Ways to break the text of any JSON file for good. */
export const textBreakers: readonly ((text: string, pick: Pick) => Broken)[] = [
  (text, pick) => ({ what: 'cut off', text: text.slice(0, pick(text.trimEnd().length - 1) + 1).trimEnd().slice(0, -1) }),
  (text, pick) => {
    // Without one of its quotation marks a text has an odd number of them.
    const quotes = [...text.matchAll(/(?<!\\)"/g)].map(({ index }) => index);
    const at = oneOf(pick, quotes);
    return { what: `without the quotation mark at ${at}`, text: text.slice(0, at) + text.slice(at + 1) };
  },
  (text, pick) => {
    const at = oneOf(pick, [...text.matchAll(/\n/g)].map(({ index }) => index));
    const mark = oneOf(pick, ['}', ']', ':', '{,', '<<<<<<< HEAD', '// why', '\u0000', '\ufeff', 'NaN', "'a'"]);
    return { what: `with ${JSON.stringify(mark)} at ${at}`, text: `${text.slice(0, at)}\n${mark}${text.slice(at)}` };
  },
  (_, pick) => {
    const text = oneOf(pick, ['', ' \n', '\u0000', 'null', '1', '"text"', 'true', 'undefined', '-', '1e', '{"a":', '<!doctype html>']);
    return { what: `all of it ${JSON.stringify(text)}`, text };
  },
  (text) => ({ what: 'with a byte order mark', text: `\ufeff${text}` }),
  (_, pick) => {
    const mark = oneOf(pick, ['[', '{"a":']);
    return { what: `${mark} a hundred thousand times`, text: mark.repeat(100_000) };
  },
];

/** Every path of a value, those of lists and objects included, but the value itself. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [path] : [];
  const keys: Path = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return [...(path.length > 0 ? [path] : []), ...keys.flatMap((key) => pathsOf((value as Row)[key], [...path, key]))];
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Row)[key], value);

function put(record: Row, path: Path, value: unknown): void {
  const holder = valueAt(record, path.slice(0, -1)) as Row;
  holder[path.at(-1) ?? ''] = value;
}

/** Ways to break one record for good; `record` is a copy that may be changed. Each gives the field that is at fault. */
const recordBreakers: Readonly<Record<string, (record: Row, pick: Pick) => string>> = {
  'without a field': (record, pick) => {
    const path = oneOf(pick, pathsOf(record).filter((each) => typeof each.at(-1) === 'string' && !each.includes('where')));
    Reflect.deleteProperty(valueAt(record, path.slice(0, -1)) as Row, path.at(-1) ?? '');
    return path.join('.');
  },
  'a field of another kind': (record, pick) => {
    const path = oneOf(pick, pathsOf(record));
    put(record, path, oneOf<unknown>(pick, [{ nonsense: 1 }, [[['deep']]]]));
    return path.join('.');
  },
  'a field too many': (record, pick) => {
    const holders = [[], ...pathsOf(record)].filter((path) => {
      const value = valueAt(record, path);
      return typeof value === 'object' && value !== null && !Array.isArray(value) && !path.includes('where');
    });
    const path = oneOf(pick, holders);
    const name = oneOf(pick, ['surplus', 'constructor', 'Title', 'fr']);
    (valueAt(record, path) as Row)[name] = 'surplus';
    return [...path, name].join('.');
  },
  'a text with what cannot be seen': (record, pick) => {
    const path = oneOf(pick, pathsOf(record).filter((each) => typeof valueAt(record, each) === 'string' && each[0] !== 'id'));
    const sign = oneOf(pick, ['\u0000', '\u200b', '\ufeff', '\u2028']);
    put(record, path, `${String(valueAt(record, path))}${sign}x`);
    return path.join('.');
  },
  'an empty text': (record, pick) => {
    const path = oneOf(pick, pathsOf(record).filter((each) => typeof valueAt(record, each) === 'string' && each[0] !== 'id' && !each.includes('where')));
    put(record, path, '');
    return path.join('.');
  },
};

/** Breaks a file that is one record. */
export function breakRecord(text: string, pick: Pick): Broken {
  const record = JSON.parse(text) as Row;
  const what = oneOf(pick, Object.keys(recordBreakers));
  const field = recordBreakers[what]?.(record, pick) ?? '';
  return { what: `${what}: ${field}`, text: JSON.stringify(record, null, 2), at: { record: null, field } };
}

/** Breaks a record of a file that is a list of them; gives its new text too. */
export function breakRow(row: Row, place: number, pick: Pick): Broken & { row: Row } {
  const broken = structuredClone(row);
  const what = oneOf(pick, Object.keys(recordBreakers));
  const field = recordBreakers[what]?.(broken, pick) ?? '';
  const id = typeof broken['id'] === 'string' ? broken['id'] : `#${place + 1}`;
  return { what: `${id}, ${what}: ${field}`, text: '', row: broken, at: { record: id, field } };
}

/** Breaks a list of records: an id twice, an odd id, a row that is no record, rows out of their order. */
export function breakList(text: string, pick: Pick, isSorted: boolean): Broken {
  const rows = JSON.parse(text) as unknown[];
  const place = pick(rows.length - 1);
  const id = (at: number): string => String((rows[at] as Row)['id']);
  const write = (what: string, record: string, field: string): Broken => ({
    what: `${record}: ${what}`,
    text: JSON.stringify(rows, null, 2),
    at: { record, field },
  });
  const ways = [
    () => {
      rows.splice(place + 1, 0, rows[place]);
      return write('an id twice', id(place), 'id');
    },
    () => {
      const odd = oneOf(pick, ['__proto__', 'hasOwnProperty', 'A B', '', ' ', '../..', 'é', '<script>', 'x'.repeat(5000) + '-']);
      (rows[place] as Row)['id'] = odd;
      return write('an odd id', odd, 'id');
    },
    () => {
      rows[place] = oneOf<unknown>(pick, [null, 7, 'a text', true, [], [{}], {}]);
      return write('no record', `#${place + 1}`, '');
    },
    () => {
      [rows[place], rows[place + 1]] = [rows[place + 1], rows[place]];
      return write('after the next one', id(place + 1), '');
    },
  ];
  return oneOf(pick, isSorted ? ways : ways.slice(0, -1))();
}
