/** Law timeline: what the layout promises for both sizes, on the real laws. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { subjectFrames } from '../../../src/graphics/frame.ts';
import { overlaps, textWidth, wrapText } from '../../../src/graphics/labels.ts';
import { decimalYear } from '../../../src/graphics/law-timeline-date.ts';
import { lawType, placeLawLabels } from '../../../src/graphics/law-timeline-labels.ts';
import { layoutMonth } from '../../../src/graphics/law-timeline-month.ts';
import { sheafKnots, sheafSpread } from '../../../src/graphics/law-timeline-sheaf.ts';
import { layoutSigning } from '../../../src/graphics/law-timeline-signing.ts';
import { spreadBlocks } from '../../../src/graphics/law-timeline-spread.ts';
import { layoutLawTimeline } from '../../../src/graphics/law-timeline.ts';
import { locales } from '../../../src/i18n/locales.ts';
import type { Event } from '../../../src/schemas/event.ts';
import type { Law } from '../../../src/schemas/law.ts';

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const laws = read<Law[]>('content/data/laws.json');
const events = read<Event[]>('content/data/events.json');
const words = Object.fromEntries(
  locales.map((locale) => [locale, read<Record<string, string>>(`content/strings/${locale}/law-timeline.json`)]),
);
const word = (locale: string, key: string): string => words[locale]?.[`law-timeline.${key}`] ?? '';
const scenes = [
  ['uu-5-1974'],
  ['uu-22-1999', 'uu-25-1999'],
  ['uu-37-1999', 'uu-24-2000'],
  ['uu-23-2014', 'pp-28-2018', 'pmdn-25-2020'],
];
const indonesian = laws.filter(({ country }) => country === 'indonesia');

describe.each(['wide', 'narrow'] as const)('%s', (size) => {
  const frame = subjectFrames[size];
  const layout = layoutLawTimeline(size, frame, laws, events, '2015-11-27');

  test('every law has one mark inside the frame, the later the lower', () => {
    expect(layout.marks.map(({ id }) => id).sort()).toEqual(laws.map(({ id }) => id).sort());
    for (const { y, edge } of layout.marks) {
      expect(y).toBeGreaterThan(layout.top);
      expect(y).toBeLessThan(layout.bottom);
      expect(edge).toBeLessThan(frame.width);
    }
    const y = (id: string) => layout.marks.find((mark) => mark.id === id)?.y ?? 0;
    expect(y('uu-5-1974')).toBeLessThan(y('uu-22-1999'));
    expect(y('uu-22-1999')).toBeLessThan(y('uu-23-2014'));
    expect(y('uu-23-2014')).toBeLessThan(y('pmdn-25-2020'));
  });

  test('the four rungs climb in order, each with a thread of its own further left', () => {
    expect(layout.rungs.map(({ year }) => year)).toEqual([1954, 1964, 1977, 2006]);
    for (const [index, rung] of layout.rungs.entries()) {
      const next = layout.rungs[index + 1];
      if (!next) continue;
      expect(next.y).toBeGreaterThan(rung.y);
      expect(next.x).toBeLessThan(rung.x);
    }
    expect(layout.rungs.slice(1).every(({ id }) => id !== null)).toBe(true);
  });

  test('the memorandum is woven at its date, the lanes touch in the years of Konfrontasi', () => {
    expect(layout.weftY).toBe(layout.y(decimalYear('2015-11-27')));
    expect(layout.meetX).toBeGreaterThan(layout.sheafX);
    expect(layout.meetX).toBeLessThan(layout.rungX);
    expect(layout.elections.cutY).toBeGreaterThan(layout.y(1963));
    expect(layout.elections.cutY).toBeLessThan(layout.y(1966.61));
    expect(layout.elections.x).toBeLessThan(frame.width);
  });

  test.each(scenes)('labels of %s keep apart and inside, in both languages', (...ids) => {
    for (const locale of locales) {
      const { labels } = placeLawLabels(
        size,
        frame,
        layout,
        ids.map((id) => ({
          id,
          name: laws.find((law) => law.id === id)?.short ?? '',
          does: word(locale, `does.${id}`),
          force: null,
        })),
      );
      expect(labels).toHaveLength(ids.length);
      for (const [index, { box }] of labels.entries()) {
        expect(box.y).toBeGreaterThanOrEqual(layout.top);
        expect(box.y + box.height).toBeLessThanOrEqual(frame.height);
        expect(box.x + box.width).toBeLessThan(layout.rungX - layout.rungPitch * 3);
        for (const other of labels.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
      }
    }
  });

  test('all laws can be named at once on the wide canvas, the turning points on the narrow one', () => {
    const ids =
      size === 'wide' ? indonesian.map(({ id }) => id) : ['uu-5-1974', 'uu-22-1999', 'uu-23-2014', 'pmdn-25-2020'];
    const names = ids.map((id) => ({
      id,
      name: laws.find((law) => law.id === id)?.short ?? '',
      does: null,
      force: null,
    }));
    const { labels } = placeLawLabels(size, frame, layout, names);
    const years = size === 'wide' ? layout.rungs.map(({ x }) => x - 28 - textWidth('2006', lawType(size).font)) : [];
    for (const [index, { box }] of labels.entries()) {
      expect(box.x + box.width).toBeLessThan(Math.min(frame.width, ...years));
      for (const other of labels.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
    }
  });

  test('the month has a row a day, and its labels fit beside the strip', () => {
    const month = layoutMonth(size, frame, [11, 22, 27]);
    const [first, second, third] = month.days.map(({ y }) => y);
    expect(first).toBeGreaterThan(month.top);
    expect(second).toBeGreaterThan(first ?? 0);
    expect(third).toBeGreaterThan(second ?? 0);
    expect(third).toBeLessThan(month.bottom);
    expect(month.ticks.match(/M/g)).toHaveLength(30);
    const font = size === 'wide' ? 20 : 13;
    for (const locale of locales) {
      for (const key of ['asan', 'asean', 'pair']) {
        const room = frame.width - month.labelX - (size === 'wide' ? 20 : 6);
        const lines = wrapText(word(locale, `month.${key}`), room, font, 700);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(textWidth(line, font, 700)).toBeLessThanOrEqual(room);
      }
    }
  });

  test('consent climbs in Bandung, appointment comes down in Petaling Jaya, each in its column', () => {
    const signing = layoutSigning(size);
    expect(signing.climbX).toBeLessThan(signing.columns[0] + signing.width);
    expect(signing.columns[0] + signing.width).toBeLessThan(signing.columns[1]);
    for (const x of signing.appointedX) expect(x).toBeLessThanOrEqual(signing.columns[1] + signing.width);
    expect([...signing.levels].sort((a, b) => a - b)).toEqual([...signing.levels]);
    const { font, nameFont } = lawType(size);
    for (const locale of locales) {
      for (const hand of ['centre', 'dprd', 'mayor', 'federation', 'state', 'council']) {
        const room = signing.appointedX[0] - signing.columns[1] - signing.motif / 2;
        const wide =
          hand === 'centre' || hand === 'federation' || hand === 'dprd' || hand === 'mayor' ? signing.width : room;
        expect(textWidth(word(locale, `sign.${hand}`), nameFont, 700)).toBeLessThanOrEqual(wide);
        expect(textWidth(word(locale, `sign.${hand}.does`), font)).toBeLessThanOrEqual(signing.width);
      }
    }
  });
});

test('power goes out by 2001 and is drawn back, but never to the rope of before', () => {
  const knots = sheafKnots(indonesian);
  const before = sheafSpread(knots, 1990);
  const open = sheafSpread(knots, 2001);
  const late = sheafSpread(knots, 2021);
  expect(open).toBeGreaterThan(before * 4);
  expect(late).toBeLessThan(open / 2);
  expect(late).toBeGreaterThan(before);
});

test('the sheaf is tied where a law binds', () => {
  const knots = sheafKnots(indonesian);
  for (const law of indonesian.filter(({ effect, date }) => effect === 'binds' && date > '2001')) {
    const year = decimalYear(law.date);
    expect(sheafSpread(knots, year)).toBeLessThanOrEqual(sheafSpread(knots, year - 0.5));
  }
});

test('blocks that do not fit are refused', () => {
  const block = { wish: 50, size: 60 };
  expect(() => spreadBlocks([block, block], { top: 0, bottom: 100, gap: 0 })).toThrow('2 labels do not fit');
  expect(() => spreadBlocks([block], { top: 0, bottom: 100, gap: 0, hole: [45, 55] })).toThrow('around 45–55');
  expect(spreadBlocks([block], { top: 0, bottom: 100, gap: 0 })).toEqual([50]);
});

test('every law says what it does in at most six words, in both languages', () => {
  for (const locale of locales) {
    for (const { id } of laws) {
      const does = word(locale, `does.${id}`);
      expect(does, `${locale} ${id}`).not.toBe('');
      expect(does.split(' ').length, does).toBeLessThanOrEqual(6);
    }
  }
});
