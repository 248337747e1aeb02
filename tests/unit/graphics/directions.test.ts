/** Every journey rests on a record, and its thread runs from the city it left to the city it reached. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../../content/strings/en/directions.json' with { type: 'json' };
import id from '../../../content/strings/id/directions.json' with { type: 'json' };
import { layoutDirections, partnerLabels } from '../../../src/graphics/directions.ts';
import { subjectFrames } from '../../../src/graphics/frame.ts';
import { textWidth } from '../../../src/graphics/labels.ts';
import { flowOf, journeyKinds, journeys, journeysWith, type JourneyKind } from '../../../src/model/journeys.ts';
import type { Activity } from '../../../src/schemas/activity.ts';

const activities = JSON.parse(readFileSync('content/data/activities.json', 'utf8')) as Activity[];
const record = (wanted: string): Activity | undefined => activities.find((row) => row.id === wanted);

test('Every journey names a record of the dataset', () => {
  for (const journey of journeys) expect(record(journey.record), journey.record).toBeDefined();
});

test('Between Bandung and Petaling Jaya every journey agrees with its record’s direction and year, and none is a plan', () => {
  for (const journey of journeys.filter(({ from, to }) => from === 'bandung' || to === 'bandung')) {
    const row = record(journey.record);
    expect(row?.link).toBe('direct');
    expect(row?.status).toBe('completed');
    expect(row?.direction).toBe(`${journey.from}-to-${journey.to}`);
    expect(row?.date?.slice(0, 4)).toBe(String(journey.year));
  }
});

test('With Bandung each kind went one way, delegations apart; with Asan and Miyoshi students and culture went both ways', () => {
  const flows = (partners: ('bandung' | 'asan' | 'miyoshi')[]) =>
    (Object.keys(journeyKinds) as JourneyKind[]).map((kind) => flowOf(journeysWith(kind, partners)));
  expect(flows(['bandung'])).toEqual(['in', 'in', 'in', 'out', 'both']);
  expect(flows(['asan', 'miyoshi'])).toEqual(['both', 'both', 'none', 'out', 'both']);
});

test('Both languages have the same words', () => {
  expect(Object.keys(en)).toEqual(Object.keys(id));
});

describe.each(['narrow', 'wide'] as const)('on the %s canvas', (size) => {
  const frame = subjectFrames[size];
  const layout = layoutDirections(size);
  const threads = layout.bands.flatMap((band) => band.threads);

  test('every journey is one thread, inside the frame', () => {
    expect(threads).toHaveLength(journeys.length);
    expect(layout.bottom).toBeLessThanOrEqual(frame.height);
    expect(threads.every(({ y }) => y > layout.top && y < layout.bottom)).toBe(true);
  });

  test('a thread to Petaling Jaya has its arrow at the middle selvedge, a thread from it at the other', () => {
    for (const { journey, head } of threads) {
      const tip = Number(/^M([\d.]+)/.exec(head)?.[1]);
      const there =
        journey.to === 'petaling-jaya' ? layout.middle : journey.to === 'bandung' ? layout.left : layout.right;
      expect(Math.abs(tip - there)).toBeLessThanOrEqual(5);
    }
  });

  test('bands follow one another without overlap, threads below their heading', () => {
    layout.bands.forEach((band, i) => {
      expect(band.y + band.height).toBeCloseTo(layout.bands[i + 1]?.y ?? layout.bottom, 0);
      expect(band.threads.every(({ y }) => y > band.headY && y < band.y + band.height)).toBe(true);
    });
  });

  test('labels of partners keep a line apart', () => {
    for (const band of layout.bands) {
      const [upper, lower] = partnerLabels(band, 13);
      if (upper && lower) expect(lower.y - upper.y).toBeGreaterThanOrEqual(12.9);
    }
  });

  test.each([
    ['id', id],
    ['en', en],
  ] as const)('a heading leaves room for the sign of its flow (%s)', (_, words) => {
    const wide = size === 'wide';
    for (const { kind, left } of layout.bands) {
      const name = textWidth(words[`directions.kind.${kind}`], wide ? 21 : 14, 800) * 0.92;
      const flow = wide
        ? textWidth(words[`directions.flow.${left === 'both' ? 'both' : 'one'}`], 17, left === 'both' ? 700 : 500) + 10
        : 0;
      const used = layout.motif + (wide ? 22 + 16 + 34 : 12 + 9 + 22) + name + flow;
      expect(used, kind).toBeLessThan(layout.middle - layout.left);
    }
  });
});
