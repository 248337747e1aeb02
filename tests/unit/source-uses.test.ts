import { expect, test } from 'vitest';
import { usesOfSources } from '../../src/model/source-uses.ts';
import type { Dataset } from '../../src/schemas/dataset.ts';

const both = (text: string) => ({ id: text, en: text });
const data = {
  activities: [
    {
      id: 'shop',
      title: both('Shop'),
      sources: [{ id: 'paper' }],
      figures: [{ sources: ['paper', 'blog'] }],
      contradictions: [{ sources: ['rival'] }],
    },
  ],
  sources: ['paper', 'blog', 'rival', 'code', 'idle'].map((id) => ({ id })),
  laws: [{ id: 'uu', short: 'UU 1', sources: ['code'] }],
  events: [],
  procedure: [],
  'sister-cities': [],
  places: [],
  glossary: [],
  figures: [],
} as unknown as Dataset;
const step = (id: string, cites: string[], part?: [string, Record<string, string>]) => ({
  id,
  heading: id,
  cites,
  parts: part ? [{ name: part[0], attributes: part[1], line: 1 }] : [],
});
const uses = (steps: ReturnType<typeof step>[]) => usesOfSources(data, steps, 'en');
const named = (map: ReturnType<typeof uses>, id: string) => map.get(id)?.map((use) => `${use.kind} ${use.id}`);

test('a record rests on its sources, on those of its figures and on those that differ, on each once', () => {
  const found = uses([]);
  for (const id of ['paper', 'blog', 'rival']) expect(named(found, id)).toEqual(['activity shop']);
  expect(named(found, 'code')).toEqual(['law uu']);
});

test('a step rests on what it cites and on what its cards cite', () => {
  const found = uses([
    step('told', ['code', 'code']),
    step('card', [], ['Record', { id: 'shop' }]),
    step('numbers', [], ['Figures', { activity: 'shop' }]),
  ]);
  expect(named(found, 'code')).toEqual(['step told', 'law uu']);
  expect(named(found, 'paper')).toEqual(['step card', 'step numbers', 'activity shop']);
  expect(named(found, 'blog')).toEqual(['step numbers', 'activity shop']);
});

test('a source on which nothing rests is listed with nothing', () => {
  expect(named(uses([]), 'idle')).toEqual([]);
});
