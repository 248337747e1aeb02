import { expect, test } from 'vitest';
import { firstUses } from '../../src/model/first-uses.ts';

test('a graphic is new only in the first chapter that uses it', () => {
  expect(firstUses([['cloth', 'cloth', 'twin-map'], ['cloth', 'weighing'], ['twin-map']])).toEqual([
    ['cloth', 'twin-map'],
    ['weighing'],
    [],
  ]);
});
