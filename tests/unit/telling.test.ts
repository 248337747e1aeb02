/** The order in which the story weaves its records. */
import { expect, test } from 'vitest';
import { tellStory } from '../../src/model/telling.ts';

const step = (id: string, graphic: string, scene: string) => ({ id, graphic, scene });
const record = (id: string, part_of: string | null = null) => ({ id, part_of });

test('a record is woven by the first step whose cloth names it, and stays woven', () => {
  const { rank, told } = tellStory(
    [
      step('read', 'cloth', 'weave:a'),
      step('map', 'twin-map', 'focus:b'),
      step('shop', 'cloth', 'focus:b,a'),
      step('end', 'cloth', 'whole'),
    ],
    [record('a'), record('b')],
  );
  expect([...rank]).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect([...told]).toEqual([
    ['read', 1],
    ['map', 1],
    ['shop', 2],
    ['end', 2],
  ]);
});

test('a whole is woven at the latest with its first part', () => {
  const { rank } = tellStory([step('talks', 'cloth', 'focus:talks')], [record('visit'), record('talks', 'visit')]);
  expect([...rank.keys()]).toEqual(['visit', 'talks']);
});

test('a view about a record that its scene does not name weaves it', () => {
  expect(tellStory([step('five-years', 'cloth', 'term')], []).rank.has('mou-2015')).toBe(true);
});
