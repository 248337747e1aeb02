/** Heights of embeds where no script fits them. */
import { expect, test } from 'vitest';
import { safeHeight } from '../../src/model/embed-height.ts';
import heights from '../../src/model/embed-heights.json' with { type: 'json' };

test('a width between two measured ones takes the higher of both, and a twentieth more', () => {
  const [, at320 = 0, at400 = 0] = heights.id.cloth;
  expect(safeHeight('cloth', 'id', 350)).toBe(Math.ceil((Math.max(at320, at400) * 1.05) / 10) * 10);
});

test('a part that has not been measured is taken for as high as the highest of its kind', () => {
  const records = Object.entries(heights.id).filter(([part]) => part.startsWith('activity-'));
  const highest = Math.max(...records.map(([part]) => safeHeight(part, 'id', 600)));
  expect(safeHeight('activity-of-tomorrow', 'id', 600)).toBeGreaterThanOrEqual(highest);
  expect(safeHeight('a-thing-of-no-kind', 'id', 600)).toBeGreaterThan(0);
});
