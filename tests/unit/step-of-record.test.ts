import { expect, test } from 'vitest';
import { stepOfRecord } from '../../src/model/step-of-record.ts';

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
