/** The cloth keeps its records in order, apart, inside its frame and true to their dates. */
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import records from '../../../content/data/activities.json';
import english from '../../../content/strings/en/cloth.json';
import indonesian from '../../../content/strings/id/cloth.json';
import malay from '../../../content/strings/ms/cloth.json';
import { shortDate } from '../../../src/graphics/cloth-dates.ts';
import { clothFrame, clothFrames } from '../../../src/graphics/cloth-frame.ts';
import { readingGuide } from '../../../src/graphics/cloth-guide.ts';
import { placeLabels, radiusOf } from '../../../src/graphics/cloth-labels.ts';
import {
  bareThreads,
  keyMarks,
  namedMarks,
  shopThread,
  slimHeights,
  termBracket,
  weftStrength,
} from '../../../src/graphics/cloth-scene.ts';
import { spread } from '../../../src/graphics/cloth-spread.ts';
import { cutRows, splitRows, wovenRows } from '../../../src/graphics/cloth-threads.ts';
import { monthsBetween, spanOf } from '../../../src/graphics/cloth-time.ts';
import { agreement, layoutCloth, markOf, rowsOf, type Cloth } from '../../../src/graphics/cloth.ts';
import { overlaps, textBox } from '../../../src/graphics/labels.ts';
import { activitySchema } from '../../../src/schemas/activity.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';

const activities = z.array(activitySchema).parse(records);
const cloths = Object.fromEntries(
  Object.entries(clothFrames).map(([size, frame]) => [size, layoutCloth(activities, frame)]),
) as Record<keyof typeof clothFrames, Cloth>;
const sizes = ['wide', 'narrow', 'spine'] as const;
const wordSizes = ['wide', 'narrow'] as const;
const words: Record<Locale, Record<string, string>> = { id: indonesian, en: english, ms: malay };
const wovenOf = (cloth: Cloth) => cloth.marks.filter(({ band }) => band !== null).toSorted((a, b) => a.y - b.y);

test('every record has one mark, and only what happened is woven', () => {
  const cloth = cloths.wide;
  expect(cloth.marks.map(({ id }) => id).toSorted()).toEqual(activities.map(({ id }) => id).toSorted());
  const happened = activities.filter(
    ({ link, part_of, status }) => link === 'direct' && part_of === null && ['completed', 'ongoing'].includes(status),
  );
  const wovenOrShared = cloth.marks.filter(({ kind }) => kind === 'weft' || kind === 'shared');
  expect(wovenOrShared.map(({ id }) => id).toSorted()).toEqual(happened.map(({ id }) => id).toSorted());
  expect(cloth.marks.filter(({ kind }) => kind === 'cut').map(({ id }) => id)).toEqual([
    'little-bandung-store-closure-2017',
  ]);
});

test('the title counts what the cloth shows', () => {
  expect(cloths.wide.marks.filter(({ kind }) => kind === 'weft' || kind === 'shared')).toHaveLength(11);
  expect(words.id['cloth.title']).toContain('Sebelas');
  expect(words.en['cloth.title']).toContain('Eleven');
  expect(words.ms['cloth.title']).toContain('Sebelas');
});

test.each(sizes)('wefts keep the order of their dates and do not collide (%s)', (size) => {
  const woven = wovenOf(cloths[size]);
  woven.forEach((mark, index) => {
    const next = woven[index + 1];
    if (!next?.band || !mark.band) return;
    expect(next.at).toBeGreaterThanOrEqual(mark.at);
    expect(next.band.top - mark.band.bottom).toBeGreaterThan(cloths[size].frame.pitch);
  });
});

test.each(sizes)('each weft stays within the year of its date (%s)', (size) => {
  const { frame } = cloths[size];
  for (const mark of wovenOf(cloths[size])) {
    const year = Math.floor((mark.at - frame.top) / frame.year);
    expect(Math.floor((mark.y - frame.top) / frame.year), mark.id).toBe(year);
  }
});

test('confidence decides the number of rows; an ending has rows on one side only', () => {
  for (const mark of wovenOf(cloths.wide)) {
    const { confidence } = activities.find(({ id }) => id === mark.id) ?? { confidence: 'low' as const };
    expect(mark.band?.rows, mark.id).toBe(rowsOf[confidence] * (mark.kind === 'cut' ? 1 : 2));
  }
});

test.each(sizes)('every mark lies inside the frame (%s)', (size) => {
  const { frame, marks } = cloths[size];
  const heights = slimHeights(
    cloths[size],
    marks.filter(({ kind }) => kind !== 'ring'),
  );
  for (const mark of marks.filter(({ kind }) => kind !== 'ring')) {
    const y = frame.slim ? (heights.get(mark.id) ?? 0) : mark.y;
    const radius = radiusOf(cloths[size], mark);
    expect(mark.x - radius, mark.id).toBeGreaterThanOrEqual(0);
    expect(mark.x + radius, mark.id).toBeLessThanOrEqual(frame.width);
    if (!frame.slim) expect(y - radius, mark.id).toBeGreaterThanOrEqual(0);
    expect(y + radius, mark.id).toBeLessThanOrEqual(frame.height);
  }
});

test('no row is woven in 2020 and 2021', () => {
  for (const size of sizes) {
    const [first, last] = bareThreads(cloths[size]).years;
    const half = cloths[size].frame.year / 2;
    for (const { band, id } of wovenOf(cloths[size])) {
      const isClear =
        (band?.bottom ?? 0) < (first?.middle ?? 0) - half || (band?.top ?? 0) > (last?.middle ?? 0) + half;
      expect(isClear, id).toBe(true);
    }
  }
});

test('both signatures of 27 November 2015 lie in one band', () => {
  const cloth = cloths.wide;
  const monument = markOf(cloth, 'gedung-sate-monument-2015');
  expect(monument?.rows).toBeNull();
  expect(monument?.y).toBe(markOf(cloth, agreement.signed)?.y);
});

test('the edges turn dashed exactly when the term ends, and the bracket spans the five years', () => {
  for (const size of sizes) {
    const cloth = cloths[size];
    const { top, foot } = termBracket(cloth);
    expect(cloth.turn).toBe(markOf(cloth, agreement.end)?.at);
    expect(foot - top).toBeCloseTo(cloth.frame.year * 5, -0.5);
  }
});

test('what has no date lies above the first year, what is later below the last', () => {
  const cloth = cloths.wide;
  expect(markOf(cloth, 'letter-of-intent')?.y).toBeLessThan(cloth.frame.top);
  expect(markOf(cloth, 'youth-camp-2025')?.y).toBeGreaterThan(cloth.foot);
});

test.each(wordSizes.flatMap((size) => locales.map((locale) => [size, locale] as const)))(
  'labels of the whole cloth do not touch each other or leave the cloth (%s, %s)',
  (size, locale) => {
    const cloth = cloths[size];
    const wanted = keyMarks(cloth).map((mark) => ({
      mark,
      text: size === 'wide' || mark.isKey ? (activities.find(({ id }) => id === mark.id)?.label?.[locale] ?? '') : '',
    }));
    const labels = placeLabels(cloth, wanted, size === 'wide' ? 17 : 13);
    for (const [index, label] of labels.entries()) {
      expect(label.box.x).toBeGreaterThanOrEqual(cloth.frame.left);
      expect(label.box.x + label.box.width).toBeLessThanOrEqual(cloth.frame.width);
      for (const other of labels.slice(index + 1))
        expect(overlaps(label.box, other.box), `${label.text} ${other.text}`).toBe(false);
    }
    const shown = new Set(labels.map(({ id }) => id));
    if (size === 'wide')
      expect(wanted.filter(({ mark }) => !shown.has(mark.id)).map(({ mark }) => mark.id)).toEqual([]);
    else expect(labels.flatMap(({ text }) => text.split(' ')).length).toBeLessThanOrEqual(30);
  },
);

test.each(wordSizes)('the four latest records each find room for their date (%s)', (size) => {
  const scene = {
    view: 'focus',
    marks: ['youth-camp-2024', 'youth-camp-2025', 'mcci-airport-letter-2025', 'bandung-mayor-travel-freeze-2025'],
  };
  const named = namedMarks(cloths[size], scene);
  for (const locale of locales) {
    const wanted = named.map((mark) => {
      const record = activities.find(({ id }) => id === mark.id);
      const text = record ? shortDate(record, locale, { year: mark.at <= cloths[size].foot }) : '';
      return { mark, text: record?.date_confidence === 'low' ? `${text}?` : text };
    });
    expect(placeLabels(cloths[size], wanted, size === 'wide' ? 18 : 13), locale).toHaveLength(4);
  }
});

test.each(wordSizes)('the reading guide has twelve words at most and its notes stay apart (%s)', (size) => {
  const scene = {
    view: 'weave',
    marks: ['mou-2015', 'gedung-sate-monument-2015', 'little-bandung-store-opening-2016'],
  };
  const cloth = cloths[size];
  expect(weftStrength(scene)).toBe('none');
  const notes = readingGuide(cloth, namedMarks(cloth, scene));
  for (const locale of locales) {
    const texts = notes.map(({ key }) => words[locale][`cloth.${key}`] ?? '');
    expect(texts.join(' ').split(' ').length).toBeLessThanOrEqual(12);
    const fontSize = size === 'wide' ? 18 : 13;
    const boxes = notes.map((note, index) => textBox(texts[index] ?? '', { ...note, fontSize, weight: 700 }));
    boxes.forEach((box, index) => {
      expect(box.x).toBeGreaterThanOrEqual(cloth.frame.left);
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
    });
  }
});

test('the thread of the shop runs from its opening to its closure, fourteen months later', () => {
  const named = namedMarks(cloths.wide, {
    view: 'focus',
    marks: ['little-bandung-store-opening-2016', 'little-bandung-store-closure-2017'],
  });
  const thread = shopThread(cloths.wide, named);
  const dateOf = (id: string | undefined) => activities.find((activity) => activity.id === id)?.date ?? '';
  expect(monthsBetween(dateOf(thread?.from), dateOf(thread?.to))).toBe(14);
  expect(shopThread(cloths.wide, named.slice(0, 1))).toBeNull();
});

test('a date known by year lies mid-year, a range in its middle', () => {
  expect(spanOf({ date: '2019', end_date: null })).toEqual({ start: 2019, end: 2020, middle: 2019.5 });
  expect(spanOf({ date: '2020', end_date: '2021' })?.middle).toBe(2021);
  expect(spanOf({ date: null, end_date: null })).toBeNull();
});

test('neighbours that do not touch stay where they are', () => {
  const items = [0, 10].map((at) => ({ at, above: 2, below: 2, weight: 1, from: -20, to: 20 }));
  expect(spread(items, 1)).toEqual([0, 10]);
});

test('neighbours that touch are pushed apart, the lighter one further', () => {
  const [light = 0, heavy = 0] = spread(
    [
      { at: 0, above: 2, below: 2, weight: 0.1, from: -20, to: 20 },
      { at: 1, above: 2, below: 2, weight: 1, from: -20, to: 20 },
    ],
    1,
  );
  expect(heavy - light).toBeCloseTo(5);
  expect(Math.abs(light)).toBeGreaterThan(Math.abs(heavy - 1));
});

test('an item is held within its limits and its neighbours give way', () => {
  const items = [
    { at: 0, above: 2, below: 2, weight: 1, from: -20, to: 20 },
    { at: 1, above: 2, below: 2, weight: 0.1, from: -20, to: 2 },
  ];
  expect(spread(items, 1)).toEqual([-3, 2]);
});

test('dates are as fine as they are known', () => {
  expect(shortDate({ date: '2017-11', end_date: null }, 'en')).toBe('Nov 2017');
  expect(shortDate({ date: '2018-07-01', end_date: '2018-07-07' }, 'en', { month: 'long' })).toBe('1–7 July 2018');
  expect(shortDate({ date: '2016-10-04', end_date: null }, 'id')).toBe('4 Okt 2016');
  expect(shortDate({ date: '2020', end_date: '2022-08-08' }, 'id')).toBe('2020–2022');
  expect(shortDate({ date: null, end_date: null }, 'id')).toBe('');
});

test('a cloth of any size and any years keeps its wefts apart', () => {
  const frame = clothFrame({ width: 240, height: 1500 }, { top: 20, right: 10, bottom: 20, left: 10 }, [2013, 2026]);
  const woven = wovenOf(layoutCloth(activities, frame));
  woven.forEach((mark, index) =>
    expect(woven[index + 1]?.band?.top ?? Infinity).toBeGreaterThan(mark.band?.bottom ?? 0),
  );
});

test('all languages hold the same words', () => {
  for (const locale of locales) expect(Object.keys(words[locale]), locale).toEqual(Object.keys(words.id));
});

test('no gap lies on another', () => {
  for (const frame of [clothFrames.wide, clothFrames.narrow]) {
    const gaps = layoutCloth(activities, frame).marks.filter(({ kind }) => kind === 'gap');
    for (const a of gaps) {
      for (const b of gaps) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(frame.disc * 1.4);
    }
  }
});

test('woven rows taken apart keep their places, every other one half a dash shorter', () => {
  const rows = splitRows(wovenRows({ ...clothFrames.wide, left: 75, right: 525, pitch: 4.6 }, 100, 3, 'economy'));
  expect(rows).toEqual([
    { x: 75, y: 100, width: 450 },
    { x: 80, y: 104.6, width: 445 },
    { x: 75, y: 109.2, width: 450 },
  ]);
});

test('cut rows are not taken apart', () => {
  expect(splitRows(cutRows(clothFrames.wide, 100, 3))).toEqual([]);
});
