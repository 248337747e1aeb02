/** Hundreds of broken files of the real content: the checks never throw, and name the file, the record and the field. */
import { afterAll, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/checks/content.ts';
import { checkDataset } from '../../src/checks/dataset.ts';
import { formatFault, type Fault } from '../../src/checks/fault.ts';
import { checkTeaching } from '../../src/checks/teach.ts';
import { checkTranslations } from '../../src/checks/translations.ts';
import { locales } from '../../src/i18n/locales.ts';
import { hash } from '../../src/tools/hash.ts';
import { readContent } from '../../src/tools/read-content.ts';
import { createPicks, oneOf, seed, type Pick } from '../seed.ts';
import { breakList, breakRecord, breakRow, textBreakers, type Broken } from './broken-json.ts';
import { chapterBreakers } from './broken-mdx.ts';

vi.setConfig({ testTimeout: 120_000 });

const content = readContent('content');
const named = (pattern: RegExp): string[] => [...content.keys()].filter((file) => pattern.test(file));
let cases = 0;

/** Every file that is broken at once, and what its faults are. */
function judge(broken: ReadonlyMap<string, readonly Broken[]>, check: (files: ReadonlyMap<string, string>) => Fault[]): string[] {
  const changed = [...broken].flatMap(([file, [first]]) => (first ? [[file, first.text] as const] : []));
  const faults = check(new Map([...content, ...changed]));
  const unclear = faults.map(formatFault).filter((fault) => /undefined|\[object|\bNaN\b|stack|Cannot/.test(fault.split(': found')[1]?.replaceAll(/"[^"]*"|`[^`]*`/g, '') ?? ''));
  return [
    ...unclear.map((fault) => `SEED=${seed}, unclear: ${fault}`),
    ...[...broken].flatMap(([file, all]) => all.flatMap((one) => missed(file, one, faults))),
  ];
}

function missed(file: string, { what, at }: Broken, all: readonly Fault[]): string[] {
  cases += 1;
  const faults = all.filter((fault) => fault.file.split(':')[0] === file);
  const isTold = ({ record, field }: Fault): boolean =>
    !at || (record === at.record && (at.field === '' || `${field ?? ''}.`.startsWith(`${at.field}.`)));
  if (faults.some(isTold)) return [];
  return [`SEED=${seed} ${file}, ${what}: ${faults.length === 0 ? 'no fault' : `not told there, but: ${faults.map(formatFault).slice(0, 2).join(' | ')}`}`];
}

const everything = (files: ReadonlyMap<string, string>): Fault[] => [
  ...checkContent(files, locales),
  ...checkTranslations(files, locales, hash),
];
const dataset = (files: ReadonlyMap<string, string>): Fault[] => checkDataset(files, locales).faults;
const { index } = checkDataset(content, locales);
const forClass = (files: ReadonlyMap<string, string>): Fault[] => checkTeaching(files, locales, index);

/** Breaks every second one of some files, in several rounds. */
const rounds = (count: number, salt: number, files: readonly string[], breakOne: (file: string, pick: Pick) => Broken[]) =>
  createPicks(count, salt).map((_, round) => {
    const picks = createPicks(files.length, salt + (round + 1) * 1000);
    return new Map(files.flatMap((file, at) => ((at + round) % 2 === 0 ? [[file, breakOne(file, picks[at] as Pick)] as const] : [])));
  });

const textOf = (file: string): string => content.get(file) ?? '';
const rowsOf = (file: string): Record<string, unknown>[] => JSON.parse(textOf(file));

test('broken JSON of any file is told', () => {
  const all = rounds(3, 1, named(/\.json$/), (file, pick) => [oneOf(pick, textBreakers)(textOf(file), pick)]);
  expect(all.flatMap((broken) => judge(broken, everything))).toEqual([]);
});

test('a broken chapter is told', () => {
  const all = rounds(8, 2, named(/^chapters\//), (file, pick) => [oneOf(pick, chapterBreakers)(textOf(file), pick)]);
  expect(all.flatMap((broken) => judge(broken, (files) => checkContent(files, locales)))).toEqual([]);
});

/** Breaks one in four records of a file. */
function breakRows(file: string, pick: Pick): Broken[] {
  const rows = rowsOf(file);
  const shift = pick(4);
  const broken = rows.flatMap((row, place) => {
    if (place % 4 !== shift) return [];
    const one = breakRow(row, place, createPicks(1, pick(1_000_000) + place)[0] as Pick);
    rows[place] = one.row;
    return [one];
  });
  return broken.map((one) => ({ ...one, text: JSON.stringify(rows, null, 2) }));
}

test('a field at fault is told with its record', () => {
  expect(rounds(4, 3, named(/^data\//), breakRows).flatMap((broken) => judge(broken, dataset))).toEqual([]);
  expect(rounds(2, 4, named(/^teach\/quiz/), breakRows).flatMap((broken) => judge(broken, forClass))).toEqual([]);
});

test('a list of records that is no such list is told with the record', () => {
  expect(rounds(12, 5, named(/^data\/[^/]+json$/), (file, pick) => [breakList(textOf(file), pick, true)]).flatMap((broken) => judge(broken, dataset))).toEqual([]);
  expect(rounds(2, 6, named(/^(?:links|data-changes)/), (file, pick) => [breakList(textOf(file), pick, file === 'links.json')]).flatMap((broken) => judge(broken, everything))).toEqual([]);
});

test('a field at fault is told of what is for class', () => {
  expect(rounds(6, 7, named(/^teach\/(?:lessons|tasks)/), (file, pick) => [breakRecord(textOf(file), pick)]).flatMap((broken) => judge(broken, forClass))).toEqual([]);
});

afterAll(() => console.log(`${cases} broken files and records, SEED=${seed}`));
