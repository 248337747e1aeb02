/** Records: whole files, every field by its schema, ids, and the order of a file. */
import { describe, expect, test } from 'vitest';
import { edit, faultsAfter, type SmallContent } from './small-content.ts';
import { createPlace, inBoth } from './small-records.ts';

/** Puts a raw text in place of a file of the dataset. */
const asText = (path: string, text: string) => (content: SmallContent) => void content.texts.set(path, text);

test('the small content has no fault', () => {
  expect(faultsAfter(() => {})).toEqual([]);
});

describe('a file', () => {
  test('that is not JSON is named with line and column', () => {
    expect(faultsAfter(asText('data/glossary.json', '[\n  { "id": "mou" },\n  { "id" "umkm" }\n]'))).toContain(
      'data/glossary.json:3:10: found `"umkm" }`, expected ":"',
    );
  });

  test('with a comma too many or too few says which', () => {
    expect(faultsAfter(asText('data/figures.json', '[\n  {},\n]'))).toEqual([
      'data/figures.json:3:1: found `]`, expected a value',
    ]);
    expect(faultsAfter(asText('data/figures.json', '[\n  {}\n  {}\n]'))).toEqual([
      'data/figures.json:3:3: found `{}`, expected "," before it, or "]"',
    ]);
  });

  test('that breaks off, or goes on after its end, says where', () => {
    expect(faultsAfter(asText('data/figures.json', '[\n  { "id": "a'))).toEqual([
      'data/figures.json:2:11: found `"a`, expected a text that ends with a double quote on its line, with known escapes only',
    ]);
    expect(faultsAfter(asText('data/figures.json', '['))).toEqual([
      'data/figures.json:1:2: found the end of the file, expected a value',
    ]);
    expect(faultsAfter(asText('data/figures.json', '[] []'))).toEqual([
      'data/figures.json:1:4: found `[]`, expected the end of the file',
    ]);
  });

  test('that has a key twice in one object loses nothing in silence', () => {
    const twice = '{\n  "skip": "Skip",\n  "skip": "Jump",\n  "minutes": "{n} min"\n}';
    expect(faultsAfter(asText('strings/en/site.json', twice))).toEqual([
      'strings/en/site.json:3:3 › skip: found a second time, expected once',
    ]);
  });

  test('that is not a list is told so', () => {
    expect(faultsAfter(asText('data/figures.json', '{}'))).toEqual([
      'data/figures.json: found an object, expected a list of records',
    ]);
  });

  test('with a name that the dataset does not have is told the nearest one', () => {
    expect(faultsAfter(asText('data/place.json', '[]'))).toEqual([
      'data/place.json: found a file that the dataset does not have, expected one of activities, places, sources, laws, procedure, events, sister-cities, glossary, figures, perhaps "places"',
    ]);
  });

  test('that cannot be read brings no faults of those who refer to it', () => {
    expect(faultsAfter(asText('data/sources.json', 'x'))).toEqual([
      'data/sources.json:1:1: found `x`, expected a value',
    ]);
  });
});

describe('a field', () => {
  const after = (fields: Record<string, unknown>) => faultsAfter((content) => edit(content, 'activities', 'shop', fields));

  test('of every record is told, not of the first only', () => {
    const faults = faultsAfter((content) => {
      edit(content, 'activities', 'undated', { theme: 'sport' });
      edit(content, 'activities', 'shop', { status: 'done', confidence: 3 });
      edit(content, 'sources', 'news', { copy: 'no' });
    });
    expect(faults).toEqual([
      'data/activities.json › undated › theme: found "sport", expected one of governance, economy, culture, education, technology',
      'data/activities.json › shop › status: found "done", expected one of completed, planned, announced, ongoing, ended, talks, derived, unknown',
      'data/activities.json › shop › confidence: found 3, expected one of high, medium, low',
      'data/sources.json › news › copy: found "no", expected true or false',
    ]);
  });

  test('that is missing or unknown is told', () => {
    expect(faultsAfter((content) => void delete content.data.activities[1]?.['notes'])).toEqual([
      'data/activities.json › shop › notes: found nothing, expected an object',
    ]);
    expect(after({ colour: 'red' })).toEqual([
      'data/activities.json › shop › colour: found "red", expected no field of this name',
    ]);
  });

  test('with a language missing, empty or too many is told', () => {
    expect(after({ title: { id: 'Toko' } })).toEqual([
      'data/activities.json › shop › title.en: found nothing, expected a text',
    ]);
    expect(after({ title: { id: 'Toko', en: '' } })).toEqual([
      'data/activities.json › shop › title.en: found "", expected a text that is not empty',
    ]);
    expect(after({ title: { ...inBoth('Shop'), fr: 'Boutique' } })).toEqual([
      'data/activities.json › shop › title.fr: found "Boutique", expected no language but id, en',
    ]);
  });

  test('with markup, control characters, spaces at its ends or no NFC is told', () => {
    expect(after({ title: { id: 'Toko', en: 'A <b>shop</b>' } })).toEqual([
      'data/activities.json › shop › title.en: found "A <b>shop</b>", expected plain text without markup',
    ]);
    expect(after({ title: { id: 'Toko', en: 'A\u200bshop' } })).toEqual([
      'data/activities.json › shop › title.en: found "A\\u{200b}shop", expected no control characters',
    ]);
    expect(after({ title: { id: 'Toko', en: 'Shop ' } })).toEqual([
      'data/activities.json › shop › title.en: found "Shop ", expected no spaces at the ends',
    ]);
    expect(after({ title: { id: 'Toko', en: 'Cafe\u0301' } })).toEqual([
      'data/activities.json › shop › title.en: found "Cafe\\u{301}", expected NFC text',
    ]);
  });

  test('that holds a figure without a source is told', () => {
    const figure = { value: 21, unit: inBoth('products'), counts: inBoth('on the shelf'), sources: [] };
    expect(after({ figures: [figure] })).toEqual([
      'data/activities.json › shop › figures.0.sources: found a list of 0, expected at least one source',
    ]);
  });

  test('that holds no web address is told', () => {
    const addressed = (url: string) => faultsAfter((content) => edit(content, 'sources', 'news', { url }));
    expect(addressed('ftp://example.org/a')).toEqual([
      'data/sources.json › news › url: found "ftp://example.org/a", expected an address that begins with http:// or https://',
    ]);
    expect(addressed('example.org')).toEqual([
      'data/sources.json › news › url: found "example.org", expected an address',
    ]);
  });

  test('that holds a day which does not exist is told', () => {
    expect(after({ date: '2017-02-29' })).toEqual([
      'data/activities.json › shop › date: found "2017-02-29", expected a day that exists',
    ]);
    expect(after({ date: '4 October 2016' })).toEqual([
      'data/activities.json › shop › date: found "4 October 2016", expected YYYY, YYYY-MM or YYYY-MM-DD',
    ]);
  });
});

describe('an id', () => {
  test('that is malformed is told', () => {
    expect(faultsAfter((content) => content.data.places.push(createPlace('new place')))).toEqual([
      'data/places.json › new place › id: found "new place", expected lower-case words joined by single hyphens',
    ]);
  });

  test('that stands twice is told', () => {
    expect(faultsAfter((content) => content.data.places.push(createPlace('mall')))).toEqual([
      'data/places.json › mall › id: found "mall", expected an id that no other record has',
    ]);
  });

  test('that differs from another by its capitals only is told', () => {
    expect(faultsAfter((content) => content.data.places.splice(2, 0, createPlace('Hall')))).toContain(
      'data/places.json › Hall › id: found "Hall", expected an id that differs from "hall" by more than its capitals',
    );
  });

  test('that is missing leaves the record its number', () => {
    expect(faultsAfter((content) => content.data.places.push(createPlace('x', { id: null })))).toEqual([
      'data/places.json › #4 › id: found null, expected a text',
    ]);
    expect(faultsAfter((content) => content.data.places.push('mall' as never))).toEqual([
      'data/places.json › #4: found "mall", expected an object',
    ]);
  });
});

describe('the order', () => {
  const reversed = (file: keyof SmallContent['data']) => faultsAfter(({ data }) => void data[file].reverse());

  test('of activities, events and laws is by date and id, undated first', () => {
    expect(reversed('activities')).toEqual([
      'data/activities.json › shop: found it after "visit", expected records sorted by date, undated first, then by id',
      'data/activities.json › undated: found it after "shop", expected records sorted by date, undated first, then by id',
    ]);
    expect(reversed('events')).toEqual([
      'data/events.json › first-tie: found it after "new-law", expected records sorted by date, then by id',
    ]);
    expect(reversed('laws')).toEqual([
      'data/laws.json › law-1974: found it after "law-1999", expected records sorted by date, then by id',
    ]);
  });

  test('of the procedure is by number', () => {
    expect(reversed('procedure')).toEqual([
      'data/procedure.json › conditions: found it after "beginning", expected records sorted by n',
    ]);
  });

  test('of everything else is by id', () => {
    expect(reversed('sources')).toEqual([
      'data/sources.json › news: found it after "report", expected records sorted by id',
    ]);
  });
});
