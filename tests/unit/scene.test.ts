import { expect, test } from 'vitest';
import { parseScene } from '../../src/model/scene.ts';

test('a scene is a view, with or without marks', () => {
  expect(parseScene('bare')).toEqual({ view: 'bare', marks: [] });
  expect(parseScene('focus:mou-2015,youth-camp-2018')).toEqual({
    view: 'focus',
    marks: ['mou-2015', 'youth-camp-2018'],
  });
});

test.each(['', 'Focus', 'focus:', 'focus:a,,b', 'focus: a'])('%j is refused by name', (text) => {
  expect(() => parseScene(text)).toThrow(`scene "${text}": expected "view" or "view:mark,mark"`);
});
