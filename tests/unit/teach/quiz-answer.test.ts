/** Judging an answer of the quiz. */
import { expect, test } from 'vitest';
import { isRight, rightAnswer } from '../../../src/model/teach/quiz-answer.ts';

const option = (id: string, answer: string) => ({ id, answer });

test('one choice is right, and no other', () => {
  const right = rightAnswer({ kind: 'choice', options: [option('a', 'wrong'), option('b', 'right')] });
  expect(right).toEqual(['b']);
  expect(isRight(['b'], right)).toBe(true);
  expect(isRight(['a'], right)).toBe(false);
  expect(isRight([], right)).toBe(false);
});

test('of several right ones all are wanted and none besides, in any order', () => {
  const right = rightAnswer({
    kind: 'multiple',
    options: [option('a', 'right'), option('b', 'wrong'), option('c', 'right')],
  });
  expect(isRight(['c', 'a'], right)).toBe(true);
  expect(isRight(['a'], right)).toBe(false);
  expect(isRight(['a', 'b', 'c'], right)).toBe(false);
});

test('every row of an order or a match must have its place', () => {
  const right = rightAnswer({ kind: 'order', options: [option('late', '2'), option('early', '1')] });
  expect(isRight(['early=1', 'late=2'], right)).toBe(true);
  expect(isRight(['early=2', 'late=1'], right)).toBe(false);
  expect(isRight(['early=1'], right)).toBe(false);
});
