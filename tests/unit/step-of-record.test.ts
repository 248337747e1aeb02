import { expect, test } from 'vitest';
import { stepOfRecord, stepsTelling } from '../../src/model/step-of-record.ts';

const cloth = (id: string, scene: string) => ({ id, graphic: 'cloth', scene });

test('a record leads to the first step whose cloth is about it, before any example of how to read', () => {
  const steps = [
    cloth('how-to-read', 'weave:shop,miniature'),
    cloth('shop', 'focus:shop'),
    cloth('months', 'focus:shop,closure'),
  ];
  expect(Object.fromEntries(stepOfRecord(steps))).toEqual({
    shop: 'shop',
    closure: 'months',
    miniature: 'how-to-read',
  });
});

test('the views of the agreement’s term are about its two dates', () => {
  const steps = [
    cloth('how-to-read', 'weave:mou-2015'),
    cloth('five-years', 'term'),
    cloth('bare', 'bare'),
    cloth('runs-out', 'term-end'),
  ];
  expect(Object.fromEntries(stepOfRecord(steps))).toEqual({
    'mou-2015': 'five-years',
    'mou-term-end-2020': 'runs-out',
  });
});

test('marks of other graphics are no records', () => {
  expect(stepOfRecord([{ id: 'law', graphic: 'law-timeline', scene: 'focus:uu-5-1974' }]).size).toBe(0);
});

test('the steps that tell of a record are those with its card, its figures or its cloth, but none that shows how to read', () => {
  const part = (name: string, attributes: Record<string, string>) => ({ name, attributes, line: 1 });
  const steps = [
    { ...cloth('how-to-read', 'weave:shop'), parts: [] },
    { ...cloth('shop', 'focus:shop,closure'), parts: [] },
    { id: 'card', graphic: 'twin-map', scene: 'focus:shop', parts: [part('Record', { id: 'shop' })] },
    { id: 'map', graphic: 'twin-map', scene: 'focus:shop', parts: [part('Term', { id: 'shop' })] },
    { id: 'numbers', graphic: 'weighing', scene: 'shops', parts: [part('Figures', { activity: 'shop' })] },
  ];
  expect(stepsTelling('shop', steps).map(({ id }) => id)).toEqual(['shop', 'card', 'numbers']);
});
