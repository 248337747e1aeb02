/** What must hold between the fields of a record, and between records. */
import { describe, expect, test } from 'vitest';
import { edit, faultsAfter } from './small-content.ts';
import { createSource, inBoth, type Row } from './small-records.ts';

const shop = (fields: Row) => faultsAfter((content) => edit(content, 'activities', 'shop', fields));
const mall = (fields: Row) => faultsAfter((content) => edit(content, 'places', 'mall', fields));

describe('a date', () => {
  test('is no finer than its precision', () => {
    expect(shop({ date_precision: 'year' })).toEqual([
      'data/activities.json › shop › date: found "2016-10-04", a day, expected a year, as date_precision says',
    ]);
  });

  test('is no coarser than its precision', () => {
    expect(shop({ date: '2016' })).toEqual([
      'data/activities.json › shop › date: found "2016", a year, expected a day, as date_precision says',
    ]);
  });

  test('is null exactly when its precision is unknown', () => {
    expect(shop({ date_precision: 'unknown' })).toEqual([
      'data/activities.json › shop › date: found "2016-10-04", a day, expected null, as date_precision says',
    ]);
    expect(faultsAfter((content) => edit(content, 'activities', 'undated', { date_precision: 'month' }))).toEqual([
      'data/activities.json › undated › date: found null, expected a month, as date_precision says',
    ]);
  });

  test('does not end before it begins', () => {
    expect(shop({ end_date: '2016-10-03' })).toEqual([
      'data/activities.json › shop › end_date: found "2016-10-03", expected no day before "2016-10-04", the date',
    ]);
    expect(faultsAfter((content) => edit(content, 'events', 'new-law', { end_date: '1998-12' }))).toEqual([
      'data/events.json › new-law › end_date: found "1998-12", expected no day before "1999", the date',
    ]);
  });

  test('is compared with its end only as far as both go', () => {
    expect(shop({ end_date: '2016-10' })).toEqual([]);
    expect(shop({ end_date: '2016' })).toEqual([]);
  });
});

describe('a place', () => {
  test('with latitude and longitude swapped is told so', () => {
    expect(faultsAfter((content) => edit(content, 'places', 'mall', { lat: 101.595, lon: 3.105 }))).toEqual([
      'data/places.json › mall › lat: found 101.595, expected degrees north, from -90 to 90; are lat and lon swapped?',
    ]);
  });

  test('stands in the city that it names', () => {
    const city = 'expected "bandung", as place "mall" is in Bandung';
    expect(mall({ city: 'Bandung' })).toEqual([
      `data/activities.json › undated › city: found "petaling-jaya", ${city}`,
      `data/activities.json › shop › city: found "petaling-jaya", ${city}`,
      'data/places.json › mall › lat: found 3.105 with lon 101.595, expected a point in Bandung: lat -7.02 to -6.78, lon 107.49 to 107.79',
    ]);
  });

  test('has both coordinates or, at level none, neither', () => {
    expect(mall({ lon: null })).toEqual(['data/places.json › mall › lon: found null, expected degrees, as level is building']);
    expect(mall({ level: 'none' })).toEqual([
      'data/places.json › mall › lat: found 3.105, expected null, as level is none',
      'data/places.json › mall › lon: found 101.595, expected null, as level is none',
    ]);
    expect(mall({ level: 'none', lat: null, lon: null })).toEqual([]);
  });

  test('in a city without a box may lie anywhere', () => {
    expect(faultsAfter((content) => edit(content, 'places', 'airport', { city: 'Miyoshi', lat: 34.8, lon: 132.85 }))).toEqual([]);
  });

  test('agrees with the city of its activities, unless they were in both or elsewhere', () => {
    expect(shop({ city: 'bandung' })).toEqual([
      'data/activities.json › shop › city: found "bandung", expected "petaling-jaya", as place "mall" is in Petaling Jaya',
    ]);
    expect(shop({ city: null, place: 'airport' })).toEqual([
      'data/activities.json › shop › city: found null, expected "elsewhere", as place "airport" is in Majalengka',
    ]);
    expect(shop({ city: 'both' })).toEqual([]);
    expect(shop({ city: 'elsewhere' })).toEqual([]);
  });
});

describe('a source', () => {
  test('that nothing cites is allowed', () => {
    expect(faultsAfter((content) => content.data.sources.push(createSource('unread')))).toEqual([]);
  });

  test.each(['date', 'end_date', 'place', 'direction', 'actors', 'figures'])('supports no %s that the record leaves empty', (name) => {
    const bare = { date: null, date_precision: 'unknown', place: null, actors: [], contradictions: [], figures: [] };
    const sources = [{ id: 'news', supports: ['title', name], note: null }];
    expect(faultsAfter((content) => edit(content, 'activities', 'undated', { ...bare, sources }))).toEqual([
      `data/activities.json › undated › sources.0.supports.1: found "${name}", expected a field that the record fills`,
    ]);
  });

  test('of a figure or a contradiction is among those of its record', () => {
    const sources = [{ id: 'news', supports: ['date'], note: null }];
    expect(shop({ sources })).toEqual([
      'data/activities.json › shop › contradictions.0.sources.1: found "report", expected one of the sources of the record',
    ]);
  });

  test('stands behind every figure, every tie and every point', () => {
    expect(faultsAfter((content) => edit(content, 'figures', 'bandung-area', { sources: [] }))).toEqual([
      'data/figures.json › bandung-area › sources: found a list of 0, expected at least one source',
    ]);
    expect(faultsAfter((content) => edit(content, 'sister-cities', 'bandung-suwon', { sources: [] }))).toEqual([
      'data/sister-cities.json › bandung-suwon › sources: found a list of 0, expected at least one source, as no activity tells of it',
    ]);
    expect(mall({ sources: [] })).toEqual([
      'data/places.json › mall › sources: found a list of 0, expected at least one source, as no note says where the point comes from',
    ]);
  });

  test('without address or title says what it is', () => {
    expect(faultsAfter((content) => edit(content, 'sources', 'report', { where: null }))).toEqual([
      'data/sources.json › report › where: found null, expected what the source is, as it has no url',
    ]);
    expect(faultsAfter((content) => edit(content, 'sources', 'news', { title: null }))).toEqual([
      'data/sources.json › news › where: found null, expected what the source is, as it has no title',
    ]);
  });
});

describe('a reference', () => {
  const activity = 'data/activities.json › shop ›';

  test.each([
    [{ part_of: 'visti' }, `${activity} part_of: found "visti", expected the id of a record in data/activities.json, perhaps "visit"`],
    [{ part_of: 'shop' }, `${activity} part_of: found "shop", expected the id of another record`],
    [{ place: 'museum' }, `${activity} place: found "museum", expected the id of a record in data/places.json`],
  ])('of an activity resolves: %j', (fields, fault) => {
    expect(shop(fields)).toEqual([fault]);
  });

  test('of an activity to a source resolves, wherever it stands', () => {
    const faults = shop({
      figures: [{ value: 1, unit: inBoth('shop'), counts: inBoth('shops'), sources: ['nowhere'] }],
      contradictions: [{ field: 'date', text: inBoth('Text'), sources: ['news', 'nobody'] }],
      sources: [
        { id: 'news', supports: ['date'], note: null },
        { id: 'nobody', supports: ['date'], note: null },
        { id: 'nowhere', supports: ['figures'], note: null },
      ],
    });
    const expected = 'expected the id of a record in data/sources.json';
    expect(faults).toEqual([
      `${activity} figures.0.sources.0: found "nowhere", ${expected}`,
      `${activity} contradictions.0.sources.1: found "nobody", ${expected}`,
      `${activity} sources.1.id: found "nobody", ${expected}`,
      `${activity} sources.2.id: found "nowhere", ${expected}`,
    ]);
  });

  test.each([
    ['places', 'mall'],
    ['laws', 'law-1974'],
    ['procedure', 'conditions'],
    ['events', 'first-tie'],
    ['sister-cities', 'bandung-suwon'],
    ['glossary', 'mou'],
    ['figures', 'bandung-area'],
  ] as const)('of %s to a source resolves', (file, id) => {
    expect(faultsAfter((content) => edit(content, file, id, { sources: ['nwes'] }))).toEqual([
      `data/${file}.json › ${id} › sources.0: found "nwes", expected the id of a record in data/sources.json, perhaps "news"`,
    ]);
  });

  test('of an event to a law and of a tie to an activity resolves', () => {
    expect(faultsAfter((content) => edit(content, 'events', 'new-law', { law: 'law-2014' }))).toEqual([
      'data/events.json › new-law › law: found "law-2014", expected the id of a record in data/laws.json',
    ]);
    expect(faultsAfter((content) => edit(content, 'sister-cities', 'bandung-pj', { activities: ['ship'] }))).toEqual([
      'data/sister-cities.json › bandung-pj › activities.0: found "ship", expected the id of a record in data/activities.json, perhaps "shop"',
    ]);
  });

  test('resolves also to a record that has a fault of its own', () => {
    expect(mall({ name: null })).toEqual(['data/places.json › mall › name: found null, expected an object']);
  });
});

test('faults of unlike kinds in one record are told together', () => {
  expect(shop({ theme: 'sport', end_date: '2015', place: 'museum' })).toHaveLength(3);
});

test('an address holds nothing that cannot be seen', () => {
  for (const url of ['https://example.org/a b', 'https://example.org/a\u200bb', 'https://example.org/a\nb'])
    expect(faultsAfter((content) => edit(content, 'sources', 'news', { url }))[0]).toMatch(
      /^data\/sources\.json › news › url: found .+, expected an address without spaces and control characters$/,
    );
});
