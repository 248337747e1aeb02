/** The ground of the cloth: any number of records in a bounded number of threads and knots, each where its date puts it. */
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import data from '../../../content/data/activities.json';
import { clothFrames } from '../../../src/graphics/cloth-frame.ts';
import { layoutGround } from '../../../src/graphics/cloth-ground.ts';
import { layoutCloth } from '../../../src/graphics/cloth.ts';
import { activitySchema, themes, type Activity } from '../../../src/schemas/activity.ts';
import { createActivity } from '../../content/small-records.ts';
import { createSynthetic } from '../../content/synthetic.ts';

const told = z.array(activitySchema).parse(data);
const made = (count: number): Activity[] => createSynthetic(count).activities as unknown as Activity[];
const one = (fields: Record<string, unknown>): Activity[] => [createActivity('one', fields)] as unknown as Activity[];
const sizes = ['wide', 'narrow', 'spine'] as const;
const heightsOf = (d: string): number[] => [...d.matchAll(/M\S+ (\S+)H/g)].map(([, y]) => Number(y));
const knotsOf = (d: string): { x: number; y: number }[] =>
  [...d.matchAll(/M(\S+) ([^\sl]+)l/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe.each(sizes)('on the %s cloth', (size) => {
  const cloth = layoutCloth(told, clothFrames[size]);
  const { frame } = cloth;
  const ground = layoutGround(made(4000), cloth);
  const threads = ground.flatMap((theme) => heightsOf(theme.threads));
  const knots = ground.flatMap((theme) => knotsOf(theme.knots));

  test('four thousand records are one entry a theme, and no more threads than the cloth has rows', () => {
    expect(ground.map(({ theme }) => theme)).toEqual(themes.filter((theme) => ground.some((g) => g.theme === theme)));
    expect(threads.length).toBeGreaterThan(50);
    expect(threads.length).toBeLessThanOrEqual(((frame.to - frame.from) * frame.year) / frame.pitch);
    expect(new Set(threads).size).toBe(threads.length);
    expect(JSON.stringify(ground).length).toBeLessThan(40_000);
  });

  test('threads and knots lie within its years, and no thread in a woven band', () => {
    for (const y of [...threads, ...knots.map((knot) => knot.y)]) {
      expect(y).toBeGreaterThanOrEqual(frame.top - 1);
      expect(y).toBeLessThanOrEqual(cloth.foot);
    }
    for (const { band, id } of cloth.marks) {
      if (band)
        expect(
          threads.filter((y) => y >= band.top && y <= band.bottom),
          id,
        ).toEqual([]);
    }
  });

  test('no knot lies under a motif; the slim cloth has none', () => {
    if (size === 'spine') expect(knots).toEqual([]);
    else expect(knots.length).toBeGreaterThan(100);
    for (const mark of cloth.marks.filter(({ band }) => band !== null)) {
      for (const { x, y } of knots)
        expect(Math.hypot(mark.x - x, mark.y - y), mark.id).toBeGreaterThan(frame.disc * 0.9);
    }
  });
});

test('a record lies at its date', () => {
  const cloth = layoutCloth([], clothFrames.wide);
  const [{ threads, knots } = { threads: '', knots: '' }] = layoutGround(one({ date: '2018-07-02' }), cloth);
  const { frame } = cloth;
  const date = frame.top + 3.5 * frame.year;
  expect(Math.abs((heightsOf(threads)[0] ?? 0) - date)).toBeLessThanOrEqual(frame.pitch);
  expect(Math.abs((knotsOf(knots)[0]?.y ?? 0) - date)).toBeLessThanOrEqual(frame.disc);
});

test('what was only planned has no thread, and a hollow knot', () => {
  const cloth = layoutCloth([], clothFrames.wide);
  const [plan] = layoutGround(one({ status: 'planned' }), cloth);
  const [deed] = layoutGround(one({ status: 'completed' }), cloth);
  expect(plan?.threads).toBe('');
  expect(knotsOf(plan?.knots ?? '')).toHaveLength(2);
  expect(knotsOf(deed?.knots ?? '')).toHaveLength(1);
});

test('a deed takes the place of a plan, never the other way round', () => {
  const cloth = layoutCloth([], clothFrames.wide);
  const both = [...one({ status: 'planned' }), ...one({ status: 'completed' })];
  expect(layoutGround(both, cloth)).toEqual(layoutGround(one({ status: 'completed' }), cloth));
});

test('what has no date, or one beyond the cloth, is not on the ground', () => {
  const cloth = layoutCloth([], clothFrames.wide);
  expect(layoutGround([...one({ date: null }), ...one({ date: '2031' })], cloth)).toEqual([]);
});
