/** Numbers on the page about the method; links for reports. */
import { expect, test } from 'vitest';
import { reportLinks } from '../../src/formats/report.ts';
import { padIcon } from '../../src/formats/web-manifest.ts';
import { counts, missingRecords, seenDays } from '../../src/model/method.ts';
import type { Dataset } from '../../src/schemas/dataset.ts';
import { readFileSync } from 'node:fs';
import { createActivity, createRecords, createSource } from '../content/small-records.ts';

const data = (changes: object = {}): Dataset => ({ ...createRecords(), ...changes }) as unknown as Dataset;

test('counts follow the records', () => {
  expect(counts.records(data())).toBe(3);
  expect(counts.single(data())).toBe(2);
  expect(counts.undated(data())).toBe(1);
  expect(counts['to-the-day'](data())).toBe(1);
  expect(counts.differing(data())).toBe(1);
  expect(counts.parts(data())).toBe(1);
  expect(counts.happened(data())).toBe(1);
});

test('days on which sources were seen come newest first', () => {
  const sources = ['2026-11-24', '2027-01-02', '2026-11-24'].map((seen, index) => createSource(`s${index}`, { seen }));
  expect(seenDays(data({ sources }))).toEqual([
    { day: '2027-01-02', count: 1 },
    { day: '2026-11-24', count: 2 },
  ]);
});

test('what was not found are the gaps and whatever has an unknown status', () => {
  const activities = [
    createActivity('known'),
    createActivity('gap', { link: 'gap', status: 'derived' }),
    createActivity('unclear', { status: 'unknown' }),
  ];
  expect(missingRecords(data({ activities })).map(({ id }) => id)).toEqual(['gap', 'unclear']);
});

const report = { title: 'An error & more', lines: ['Where: https://example.org/#a', 'Right?'] };

test('a report carries its lines in the link; a way that is not set has none', () => {
  expect(reportLinks({}, report)).toEqual({ issue: null, mail: null });
  expect(reportLinks({ issues: '', email: '' }, report)).toEqual({ issue: null, mail: null });
  const { issue, mail } = reportLinks(
    { issues: 'https://example.org/new?labels=fact', email: 'a@example.org' },
    report,
  );
  const address = new URL(issue ?? '');
  expect(address.searchParams.get('labels')).toBe('fact');
  expect(address.searchParams.get('title')).toBe('An error & more');
  expect(address.searchParams.get('body')).toBe('Where: https://example.org/#a\n\nRight?');
  expect(mail).toBe(
    'mailto:a@example.org?subject=An%20error%20%26%20more&body=Where%3A%20https%3A%2F%2Fexample.org%2F%23a%0A%0ARight%3F',
  );
});

test('the icon for devices has ground around it', () => {
  const icon = readFileSync(new URL('../../public/icon.svg', import.meta.url), 'utf8');
  expect(padIcon(icon)).toContain('viewBox="-5 -5 42 42"');
});
