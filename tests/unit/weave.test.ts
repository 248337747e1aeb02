/** Rows of a weft, taken apart to be woven one by one. */
import { expect, test } from 'vitest';
import { splitRows } from '../../src/islands/weave.ts';

test('each row keeps its place when it stands alone', () => {
  expect(splitRows('M75 100h450m-450 4.6h445')).toEqual(['M75.0 100.0h450', 'M75.0 104.6h445']);
});

test('rows that were cut are not taken apart', () => {
  expect(splitRows('M75 100H300q4 0 5 4')).toEqual([]);
});
