/** Texts that a language lacks are those of another. */
import { expect, test } from 'vitest';
import { fillTexts } from '../../src/model/fill-texts.ts';

const languages = ['id', 'en', 'su'];

test('a text is filled at any depth, and one that is there stays', () => {
  const record = {
    id: 'hall',
    name: { id: 'Gedung', en: 'Hall' },
    note: null,
    actors: [
      { id: 'Wali', en: 'Mayor', su: 'Walikota' },
      { id: 'Warga', en: 'People' },
    ],
    figures: [{ value: 2, unit: { id: 'orang', en: 'people' } }],
  };
  expect(fillTexts(record, languages, 'id')).toEqual({
    ...record,
    name: { id: 'Gedung', en: 'Hall', su: 'Gedung' },
    actors: [record.actors[0], { id: 'Warga', en: 'People', su: 'Warga' }],
    figures: [{ value: 2, unit: { id: 'orang', en: 'people', su: 'orang' } }],
  });
  expect(record.name).toEqual({ id: 'Gedung', en: 'Hall' });
});

test('a record is no text because it has an id', () => {
  for (const value of [{ id: 'hall' }, { id: 'hall', n: 1 }, { id: 'hall', place: 'x' }, 'hall', 3, null, []])
    expect(fillTexts(value, languages, 'id')).toEqual(value);
});
