/** Procedure: ten stitches in order through five hands, and no label on the thread. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { subjectFrames } from '../../../src/graphics/frame.ts';
import { overlaps } from '../../../src/graphics/labels.ts';
import { columnX, placeLabels } from '../../../src/graphics/procedure-stitch-labels.ts';
import { layoutProcedure, threadPoints } from '../../../src/graphics/procedure-stitch.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { hands, type ProcedureStep } from '../../../src/schemas/procedure-step.ts';

const steps = JSON.parse(readFileSync('content/data/procedure.json', 'utf8')) as ProcedureStep[];
const stitched = steps.filter(({ n }) => n > 0);

/** Labels as a view writes them. */
const wordsOf = (view: string, locale: Locale, all = true) =>
  new Map(
    stitched
      .map((step) => {
        const melbourne = view === 'melbourne' && step.melbourne ? [formatDate(step.melbourne, locale)] : [];
        const pair = view !== 'pair' || step.pair === 'unknown' ? [] : [formatDate('2015-11-27', locale)];
        return [step.id, [`${step.n} ${step.label[locale]}`, ...melbourne, ...pair]] as const;
      })
      .filter(([, lines]) => all || lines.length > 1),
  );

describe.each(['wide', 'narrow'] as const)('%s', (size) => {
  const frame = subjectFrames[size];
  const layout = layoutProcedure(size, frame, steps);
  const along = size === 'wide' ? 'x' : 'y';
  const across = size === 'wide' ? 'y' : 'x';

  test('ten stitches follow one another, each on the line of its hand', () => {
    expect(layout.stitches.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const [index, stitch] of layout.stitches.entries()) {
      const next = layout.stitches[index + 1];
      if (next) expect(next[along]).toBeGreaterThan(stitch[along]);
      const hand = stitched.find(({ id }) => id === stitch.id)?.hand;
      expect(stitch[across]).toBe(layout.lanes.find((lane) => lane.hand === hand)?.at);
    }
    expect(layout.lanes.map(({ hand }) => hand)).toEqual([...hands]);
  });

  test('the thread starts at the first stitch, ends at the last and stays inside', () => {
    const points = threadPoints(layout.stitches, size === 'wide');
    const [first, last] = [layout.stitches[0], layout.stitches.at(-1)];
    expect(points[0]?.x).toBeCloseTo(first?.x ?? 0);
    expect(points.at(-1)?.y).toBeCloseTo(last?.y ?? 0);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(frame.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(frame.height);
    }
  });

  test.each(['whole', 'melbourne', 'pair'])('no label of %s crosses the thread, a stitch or another label', (view) => {
    const points = threadPoints(layout.stitches, size === 'wide');
    for (const locale of locales) {
      const labels = placeLabels(
        size,
        frame,
        layout.stitches,
        wordsOf(view, locale, size === 'wide' || view !== 'melbourne'),
      );
      expect(labels).toHaveLength(size === 'narrow' && view === 'melbourne' ? 3 : 10);
      for (const [index, { box }] of labels.entries()) {
        expect(points.some(({ x, y }) => overlaps(box, { x: x - 2, y: y - 2, width: 4, height: 4 }))).toBe(false);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
        expect(box.y + box.height).toBeLessThan(layout.footY);
        for (const other of labels.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
      }
    }
  });
});

test('on a phone the labels stand right of all hands', () => {
  const { lanes } = layoutProcedure('narrow', subjectFrames.narrow, steps);
  for (const { at } of lanes) expect(at).toBeLessThan(columnX - 20);
});

test('Melbourne has three dates; of the pair eight stitches are unknown', () => {
  expect(stitched.filter(({ melbourne }) => melbourne !== null)).toHaveLength(3);
  expect(stitched.filter(({ pair }) => pair === 'unknown')).toHaveLength(8);
});

test('a step without a hand, or labels without room, are refused', () => {
  const [first] = stitched;
  if (!first) throw new Error('no steps');
  expect(() => layoutProcedure('wide', subjectFrames.wide, [{ ...first, hand: null }])).toThrow('has no hand');
  const { stitches } = layoutProcedure('wide', subjectFrames.wide, steps);
  const long = new Map(stitches.map(({ id }) => [id, ['word '.repeat(40)]]));
  expect(() => placeLabels('wide', subjectFrames.wide, stitches, long)).toThrow('no free place');
});
