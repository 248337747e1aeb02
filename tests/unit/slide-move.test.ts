/** Where a key takes somebody who shows slides. */
import { expect, test } from 'vitest';
import { moveBy } from '../../src/model/slide-move.ts';

const short = { at: 2, last: 5, above: false, below: false };

test('arrows, space and page keys go on and back by one', () => {
  for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ']) {
    expect(moveBy({ key }, short)).toEqual({ kind: 'go', to: 3 });
  }
  for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) expect(moveBy({ key }, short)).toEqual({ kind: 'go', to: 1 });
  expect(moveBy({ key: ' ', shift: true }, short)).toEqual({ kind: 'go', to: 1 });
});

test('Home and End go to the first and the last', () => {
  expect(moveBy({ key: 'Home' }, short)).toEqual({ kind: 'go', to: 0 });
  expect(moveBy({ key: 'End' }, short)).toEqual({ kind: 'go', to: 5 });
});

test('nothing goes past the ends', () => {
  expect(moveBy({ key: 'ArrowRight' }, { ...short, at: 5 })).toEqual({ kind: 'go', to: 5 });
  expect(moveBy({ key: 'ArrowLeft' }, { ...short, at: 0 })).toEqual({ kind: 'go', to: 0 });
});

test('a long slide is read to its end first, but not by the arrows to the side', () => {
  expect(moveBy({ key: 'PageDown' }, { ...short, below: true })).toEqual({ kind: 'scroll', by: 1 });
  expect(moveBy({ key: 'ArrowUp' }, { ...short, above: true })).toEqual({ kind: 'scroll', by: -1 });
  expect(moveBy({ key: 'ArrowRight' }, { ...short, below: true })).toEqual({ kind: 'go', to: 3 });
});

test('letters and other keys ask for nothing', () => {
  for (const key of ['n', 'j', 'Enter', 'Tab', 'Escape', '1']) expect(moveBy({ key }, short)).toBeNull();
});
