/** The cloth of all records holds each, in its lane, in order of time, apart from others and inside. */
import { describe, expect, test } from 'vitest';
import records from '../../../content/data/activities.json';
import { narrowFrame, wideFrame } from '../../../src/graphics/activity-frames.ts';
import { timelineRecords } from '../../../src/graphics/activity-records.ts';
import { band, bracket, edges, warp } from '../../../src/graphics/activity-threads.ts';
import {
  laneKey,
  lanesOf,
  layoutTimeline,
  rowsNeeded,
  yearsSpanned,
  type TimelineRecord,
} from '../../../src/graphics/activity-timeline.ts';
import { spanOf } from '../../../src/graphics/cloth-time.ts';
import { groupings } from '../../../src/model/view-state.ts';
import type { Activity } from '../../../src/schemas/activity.ts';

const activities = timelineRecords(records as Activity[]);
const all = yearsSpanned(activities);
const frames = { wide: wideFrame(rowsNeeded(activities, wideFrame(0))), narrow: narrowFrame(all[1] - all[0]) };
const cases = (['wide', 'narrow'] as const).flatMap((size) => groupings.map((group) => ({ size, group })));
const byId = new Map(activities.map((record) => [record.id, record]));
const recordOf = (id: string): TimelineRecord => {
  const record = byId.get(id);
  if (!record) throw new Error(`no record "${id}"`);
  return record;
};

describe.each(cases)('$size by $group', ({ size, group }) => {
  const frame = frames[size];
  const cloth = layoutTimeline(activities, { frame, group, window: all });

  test('holds every record once, inside the cloth, the undated before its first year', () => {
    expect(cloth.marks.map(({ id }) => id)).toEqual(activities.map(({ id }) => id));
    for (const { id, along, across, outside } of cloth.marks) {
      expect(outside, id).toBe(false);
      expect(across, id).toBeGreaterThan(frame.across[0]);
      expect(across, id).toBeLessThan(frame.across[1]);
      if (recordOf(id).date === null) expect(along + frame.cell / 2).toBeLessThan(frame.along[0]);
      else expect(along).toBeGreaterThanOrEqual(frame.along[0]);
      expect(along, id).toBeLessThanOrEqual(frame.along[1]);
    }
  });

  test('lays lanes side by side from edge to edge, and every mark in its own', () => {
    expect(cloth.lanes.map(({ key }) => key)).toEqual(lanesOf[group]);
    expect(cloth.lanes[0]?.from).toBe(frame.across[0]);
    expect(cloth.lanes.at(-1)?.to).toBeCloseTo(frame.across[1], 0);
    for (const [i, { from }] of cloth.lanes.slice(1).entries()) expect(from).toBe(cloth.lanes[i]?.to);
    for (const { id, across } of cloth.marks) {
      const lane = cloth.lanes.find(({ key }) => key === laneKey(recordOf(id), group));
      expect(across, id).toBeGreaterThan(lane?.from ?? Infinity);
      expect(across, id).toBeLessThan(lane?.to ?? -Infinity);
    }
  });

  test('keeps motifs far enough apart that none hides another', () => {
    for (const [i, a] of cloth.marks.entries()) {
      for (const b of cloth.marks.slice(i + 1)) {
        expect(Math.hypot(a.along - b.along, a.across - b.across), `${a.id} ${b.id}`).toBeGreaterThan(
          frame.cell * 0.74,
        );
      }
    }
  });

  test('keeps bands in the order of their dates, apart, with more rows for what is surer', () => {
    const rows = cloth.bands.map(({ along, rows: n }) => [
      along - (n * frame.pitch) / 2,
      along + (n * frame.pitch) / 2,
    ]);
    for (const [i, [from = 0]] of rows.slice(1).entries()) expect(from).toBeGreaterThan(rows[i]?.[1] ?? Infinity);
    const times = cloth.bands.map(({ id }) => spanOf(recordOf(id))?.middle ?? 0);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const count = (confidence: string) =>
      cloth.bands.find(({ id }) => recordOf(id).confidence === confidence)?.rows ?? 0;
    expect(count('high')).toBeGreaterThan(count('medium'));
  });

  test('brackets a date that is known by year, from its first day to its last', () => {
    const camp = cloth.marks.find(({ id }) => id === 'youth-camp-2017');
    const year = cloth.years.find(({ year: each }) => each === 2017);
    expect((camp?.along ?? 0) + (camp?.extent?.[0] ?? 0)).toBeCloseTo(year?.from ?? 0, 0);
    expect((camp?.along ?? 0) + (camp?.extent?.[1] ?? 0)).toBeCloseTo(year?.to ?? 0, 0);
    expect(cloth.marks.find(({ id }) => id === 'mou-2015')?.extent).toBeNull();
  });
});

test('enlarged, it shows the years asked for, tells what lies outside, and keeps the lanes where they are', () => {
  const frame = frames.wide;
  const cloth = layoutTimeline(activities, { frame, group: 'theme', window: [2017.5, 2019] });
  expect(cloth.years.map(({ year }) => year)).toEqual([2017, 2018]);
  expect(cloth.years[0]?.from).toBe(frame.along[0]);
  const seen = cloth.marks.filter(({ outside }) => !outside).map(({ id }) => id);
  expect(seen).toContain('youth-camp-2018');
  expect(seen).toContain('letter-of-intent');
  expect(seen).not.toContain('mou-2015');
  expect(cloth.lanes).toEqual(layoutTimeline(activities, { frame, group: 'theme', window: all }).lanes);
});

test('a part lies in the band of its whole', () => {
  const { marks, bands } = layoutTimeline(activities, { frame: frames.wide, group: 'theme', window: all });
  const dance = marks.find(({ id }) => id === 'jaipongan-at-store-opening-2016');
  expect(dance?.along).toBe(bands.find(({ id }) => id === 'little-bandung-store-opening-2016')?.along);
});

test('with no record, or only undated ones, it still has lanes', () => {
  const undated = activities.filter(({ date }) => date === null);
  for (const few of [[], undated]) {
    const layout = layoutTimeline(few, { frame: frames.narrow, group: 'status', window: yearsSpanned(few) });
    expect(layout.lanes).toHaveLength(4);
    expect(layout.marks).toHaveLength(few.length);
  }
});

test('threads run from edge to edge, rows lie about their middle, and a cut band stops short', () => {
  const { wide, narrow } = frames;
  expect(warp(wide).match(/M/g)?.length).toBeGreaterThan(40);
  expect(band(wide, 3, 'governance', false)).toBe(
    `M-2.4 50V${wide.across[1]}M0 50V${wide.across[1]}M2.4 50V${wide.across[1]}`,
  );
  const ends = [...band(narrow, 9, 'economy', true).matchAll(/H([\d.]+)/g)].map(([, end]) => Number(end));
  expect(Math.max(...ends)).toBeLessThan(narrow.across[1]);
  expect(bracket([-10, 12], false)).toBe('M-10 5v-5H12v5');
  expect(edges(wide)[0]).toContain(`M${wide.along[0] - 4} ${wide.across[0] - 2}`);
});
