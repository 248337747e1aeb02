/** The checks hold for thousands of records as for a few. */
import { expect, test } from 'vitest';
import { faultsAfter, type SmallContent } from './small-content.ts';
import { createSynthetic } from './synthetic.ts';

const addSynthetic = ({ data }: SmallContent): void => {
  const { activities, places, sources } = createSynthetic(4000);
  data.activities = [...data.activities, ...activities].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  data.places.push(...places);
  data.sources.push(...sources);
};

const key = ({ date, id }: Record<string, unknown>): string => `${String(date ?? '')} ${String(id)}`;

test('4,000 activities have no fault', () => {
  expect(faultsAfter(addSynthetic)).toEqual([]);
});

test('one fault among 4,000 activities is found', () => {
  const faults = faultsAfter((content) => {
    addSynthetic(content);
    Object.assign(content.data.activities[2500] ?? {}, { place: 'nowhere' });
  });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/place: found "nowhere", expected the id of a record in data\/places\.json$/);
});
