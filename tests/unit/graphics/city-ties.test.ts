/** City ties: threads, labels, hundred threads and cut threads, on the real records. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layoutHundred } from '../../../src/graphics/city-ties-hundred.ts';
import { layoutEarliest, layoutStopped } from '../../../src/graphics/city-ties-stories.ts';
import { layoutTies } from '../../../src/graphics/city-ties.ts';
import { subjectFrames } from '../../../src/graphics/frame.ts';
import { overlaps, textBox, textWidth } from '../../../src/graphics/labels.ts';
import { locales } from '../../../src/i18n/locales.ts';
import type { CityFigure } from '../../../src/schemas/city-figure.ts';
import type { Event } from '../../../src/schemas/event.ts';
import type { SisterCity } from '../../../src/schemas/sister-city.ts';

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const ties = read<SisterCity[]>('content/data/sister-cities.json').filter(({ of }) => of === 'bandung');
const events = read<Event[]>('content/data/events.json');
const figures = read<CityFigure[]>('content/data/figures.json');
const words = Object.fromEntries(
  locales.map((locale) => [locale, read<Record<string, string>>(`content/strings/${locale}/city-ties.json`)]),
);
const word = (locale: string, key: string): string => words[locale]?.[`city-ties.${key}`] ?? '';
const share = (id: string): number => figures.find((figure) => figure.id === id)?.value ?? Number.NaN;
const shares = [share('idn-active-15'), share('idn-active-getting-by'), share('idn-active-idle')] as const;
const years = events
  .filter(({ scope, date }) => scope === 'twinning' && date < '1950')
  .map(({ date }) => Number(date.slice(0, 4)))
  .sort((a, b) => a - b);

describe.each(['wide', 'narrow'] as const)('%s', (size) => {
  const frame = subjectFrames[size];
  const layout = layoutTies(size, frame, ties);

  test('every tie has a row; the later it begins, the further right and down', () => {
    expect(layout.rows.map(({ id }) => id).sort()).toEqual(ties.map(({ id }) => id).sort());
    const dated = layout.rows.filter((row) => row.dated);
    expect(dated).toHaveLength(ties.filter(({ year }) => year !== null).length);
    for (const [index, row] of dated.entries()) {
      const next = dated[index + 1];
      if (!next) continue;
      expect(next.x).toBeGreaterThanOrEqual(row.x);
      expect(next.y).toBeGreaterThan(row.y);
    }
  });

  test('a tie that runs reaches the edge of today, an intent does not, an unknown end bears a question mark', () => {
    for (const { fate, dated, end, unknownX, knot } of layout.rows) {
      if (fate === 'active' || (fate === 'uneven' && dated)) expect(end).toBe(layout.right);
      if (fate === 'intent-only') {
        expect(end).toBeLessThan(layout.right);
        expect(knot).toBe('ring');
      }
      expect(unknownX !== null).toBe(fate === 'unknown');
      expect(knot === null).toBe(!dated);
    }
  });

  test('names stay inside the frame and apart, in both languages', () => {
    const fontSize = size === 'wide' ? 20 : 13;
    for (const locale of locales) {
      const boxes = layout.rows.map(({ id, label }) => {
        const tie = ties.find((one) => one.id === id);
        return textBox(`${tie?.city[locale]}`, { ...label, fontSize, weight: 700 });
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
        expect(box.y + box.height).toBeLessThan(frame.height);
        for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
      }
    }
  });

  test('a hundred threads hang in three groups, one above the other', () => {
    const { groups, right, textX } = layoutHundred(size, shares);
    expect(groups.map(({ path }) => path.match(/M/g)?.length)).toEqual([...shares]);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(100);
    expect(groups[0]?.path).not.toContain('q');
    for (const [index, group] of groups.entries()) {
      const next = groups[index + 1];
      if (next) expect(next.top).toBeGreaterThan(group.bottom);
    }
    expect(textX).toBeGreaterThan(right);
    const [number, label] = size === 'wide' ? [104, 20] : [44, 13];
    expect(textX + textWidth('65', number, 800)).toBeLessThan(frame.width);
    for (const locale of locales) {
      for (const key of ['running', 'getting-by']) {
        expect(textX + textWidth(word(locale, `hundred.${key}`), label, 700)).toBeLessThanOrEqual(frame.width);
      }
    }
  });

  test('the earliest cited ties stand in order; after the break the axis is even', () => {
    const { marks, breakY, gapYears } = layoutEarliest(size, years);
    expect(marks.map(({ year }) => year)).toEqual([836, 1920, 1931, 1944]);
    expect(gapYears).toBe(1084);
    const [a, b, c, d] = marks.map(({ y }) => y);
    expect(breakY).toBeGreaterThan(a ?? 0);
    expect(breakY).toBeLessThan(b ?? 0);
    expect(((c ?? 0) - (b ?? 0)) / 11).toBeCloseTo(((d ?? 0) - (c ?? 0)) / 13, 0);
    expect(d).toBeLessThan(frame.height - 20);
  });

  test('both names of an early pair fit over its thread, in both languages', () => {
    const { axisX, right } = layoutEarliest(size, years);
    const [fontSize, inset] = size === 'wide' ? [20, 24] : [14, 12];
    for (const locale of locales) {
      for (const year of years) {
        const both = textWidth(word(locale, `earliest.${year}.a`) + word(locale, `earliest.${year}.b`), fontSize, 700);
        expect(both).toBeLessThan(right - axisX - inset - 8);
        const by = word(locale, `earliest.${year}.${size === 'wide' ? 'by' : 'by-short'}`);
        expect(axisX + inset + textWidth(by, size === 'wide' ? 17 : 13)).toBeLessThan(frame.width);
      }
    }
  });

  test('one suspended and five ended threads, both ends of each loose', () => {
    const stopped = layoutStopped(size);
    expect(stopped.suspended.match(/M/g)).toHaveLength(2);
    expect(stopped.ended.match(/M/g)).toHaveLength(10);
    expect(stopped.endedY).toBeGreaterThan(stopped.suspendedY + stopped.drop);
    expect(stopped.right).toBeLessThan(frame.width);
  });
});
