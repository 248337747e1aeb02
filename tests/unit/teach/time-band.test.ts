/** The band of time: as wide as the minutes are many. */
import { expect, test } from 'vitest';
import { layTime } from '../../../src/graphics/time-band.ts';

test('steps lie one after another without touching, and together fill the band', () => {
  const { slots } = layTime([5, 15, 8, 10, 7]);
  for (const [at, slot] of slots.entries()) {
    expect(slot.width).toBeGreaterThan(0);
    const next = slots[at + 1];
    if (next) expect(slot.x + slot.width).toBeLessThan(next.x);
  }
  expect(slots[0]?.x).toBeLessThan(1);
  const last = slots.at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeGreaterThan(99);
});

test('a step of twice the minutes is about twice as wide', () => {
  const [short, long] = layTime([10, 20]).slots;
  expect((long?.width ?? 0) / (short?.width ?? 1)).toBeCloseTo(2, 1);
});

test('a warp thread stands every five minutes, at both ends too', () => {
  expect(layTime([45]).ticks).toHaveLength(10);
  expect(layTime([45]).ticks.at(-1)).toBe(100);
});
