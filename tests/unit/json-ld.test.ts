import { expect, test } from 'vitest';
import { describeActivity, happened } from '../../src/formats/json-ld/activity.ts';
import type { Activity } from '../../src/schemas/activity.ts';
import { dataset } from '../components/site-data.ts';

const page = new URL('https://example.org/activities/x/');
const describe = (record: Activity) =>
  describeActivity(record, dataset, { page, story: new URL('https://example.org/'), locale: 'en' });

test.each([
  ['direct', 'completed', true],
  ['context', 'ended', true],
  ['context', 'ongoing', true],
  ['direct', 'planned', false],
  ['direct', 'announced', false],
  ['direct', 'talks', false],
  ['gap', 'ended', false],
  ['gap', 'derived', false],
] as const)('a %s record that is %s is an event: %s', (link, status, expected) => {
  const record = { ...(dataset.activities[3] as Activity), link, status };
  expect(happened(record)).toBe(expected);
  expect('mainEntity' in describe(record)).toBe(expected);
});

test('no page claims a status that schema.org cannot hold truly', () => {
  for (const record of dataset.activities) expect(JSON.stringify(describe(record))).not.toContain('eventStatus');
});

test('a page cites every source of its record', () => {
  for (const record of dataset.activities) expect(describe(record).citation).toHaveLength(record.sources.length);
});
