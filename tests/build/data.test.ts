/** The built files of the dataset: the same records in every format, as the schemas, the package and the page say. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import changes from '../../content/data-changes.json';
import { datasetSchemas } from '../../src/schemas/dataset.ts';
import { readRecords, type Property } from './csv-reader.ts';
import { folderOf, folders } from '../languages.ts';
import { locales } from '../../src/i18n/locales.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const folder = join(dist, 'data');
const bytes = (path: string): Buffer => readFileSync(join(folder, path));
const text = (path: string): string => bytes(path).toString('utf8');
const json = (path: string): never => JSON.parse(text(path)) as never;
const sha256 = (path: string): string => createHash('sha256').update(bytes(path)).digest('hex');
const names = Object.keys(datasetSchemas);
const pages = folders.map((folder) => ({
  folder,
  html: readFileSync(join(dist, folder, 'data/index.html'), 'utf8'),
}));
const served = globSync('**/*', { cwd: folder }).filter((path) => /\.(?!html)|SUMS/.test(path) && !path.endsWith('/'));
const source = (name: string): never =>
  JSON.parse(readFileSync(join(root, `content/data/${name}.json`), 'utf8')) as never;

describe.each(names)('%s', (name) => {
  const records: Record<string, unknown>[] = json(`${name}.json`);
  const schema: { $id: string; items: { properties: Record<string, Property> } } = json(`schema/${name}.json`);

  test('is published as it is kept, record by record in its order', () => {
    expect(records).toEqual(source(name));
    expect(records.length).toBeGreaterThan(0);
  });

  test('is valid by its own published schema, and would not be with a field more or less', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    validate(records);
    expect(validate.errors).toBeNull();
    expect(schema.$id).toMatch(new RegExp(`/data/schema/${name}\\.json$`));
    expect(validate([{ ...records[0], colour: 'red' }])).toBe(false);
    expect(validate([{ id: records[0]?.['id'] }])).toBe(false);
  });

  test('says the same as CSV, read by a stock parser', () => {
    expect(text(`${name}.csv`).startsWith('id,')).toBe(true);
    expect(readRecords(text(`${name}.csv`), schema.items.properties)).toEqual(records);
  });
});

describe.each(['activities', 'places'])('%s as GeoJSON', (name) => {
  const collection: Collection = json(`${name}.geojson`);
  const records: Record<string, unknown>[] = json(`${name}.json`);
  const places = new Map((json('places.json') as Place[]).map((place) => [place.id, place]));
  const placeOf = (row: Record<string, unknown>): Place | undefined =>
    places.get(String(name === 'places' ? row['id'] : row['place']));

  test('has a feature a record, in its order, with all that the record says', () => {
    expect(collection.type).toBe('FeatureCollection');
    expect(collection.features.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    const more = name === 'activities' ? ['place_level'] : [];
    for (const [index, record] of records.entries()) {
      const properties = collection.features[index]?.properties ?? {};
      expect(properties).toMatchObject(record);
      expect(Object.keys(properties)).toEqual([...Object.keys(record), ...more]);
    }
  });

  test('puts longitude first, and no point where none is known', () => {
    const expected = records.map((row) => {
      const place = placeOf(row);
      return place === undefined || place.lat === null ? null : { type: 'Point', coordinates: [place.lon, place.lat] };
    });
    expect(collection.features.map(({ geometry }) => geometry)).toEqual(expected);
    expect(expected.filter((geometry) => geometry === null).length).toBeGreaterThan(0);
    for (const { geometry } of collection.features) {
      if (geometry === null) continue;
      const [lon = 0, lat = 0] = geometry.coordinates;
      expect(lon).toBeGreaterThan(100);
      expect(Math.abs(lat)).toBeLessThan(8);
      expect(`${lon} ${lat}`).not.toMatch(/\.\d{7}/);
    }
  });

  test('says how exact each point is', () => {
    const level = ({ properties }: Feature) => (name === 'places' ? properties['level'] : properties['place_level']);
    expect(collection.features.map(level)).toEqual(records.map((row) => placeOf(row)?.level ?? null));
  });

  test('carries version and citation', () => {
    const { version } = json('datapackage.json') as { version: string };
    expect(collection.version).toBe(version);
    expect(collection.citation).toContain(version);
  });
});

describe('checksums', () => {
  const lines = text('SHA256SUMS').trimEnd().split('\n');

  test('name every file but their own and the feed, with its SHA-256', () => {
    const listed = lines.map((line) => line.split('  '));
    expect(listed.map(([, path]) => path).toSorted()).toEqual(
      served.filter((path) => !['SHA256SUMS', 'changes.atom'].includes(path)).toSorted(),
    );
    for (const [sum, path = ''] of listed) expect(`${sum}  ${path}`).toBe(`${sha256(path)}  ${path}`);
  });
});

describe('the catalogue', () => {
  const catalog: { 'dcat:dataset': { 'dcat:version': string; 'dcat:distribution': Distribution[] } } =
    json('catalog.jsonld');
  const distributions = catalog['dcat:dataset']['dcat:distribution'];

  test('has a distribution for every file of records, with the bytes and checksum that it has', () => {
    const expected = served.filter((path) => names.some((name) => path.startsWith(`${name}.`)));
    expect(distributions.map((each) => each['dct:title']).toSorted()).toEqual(expected.toSorted());
    for (const each of distributions) {
      const path = each['dct:title'];
      expect(each['dcat:downloadURL']['@id']).toMatch(new RegExp(`/data/${path}$`));
      expect(each['dcat:byteSize']['@value']).toBe(String(bytes(path).length));
      expect(each['spdx:checksum']['spdx:checksumValue']['@value']).toBe(sha256(path));
    }
  });
});

describe.each(pages)('/$folder data', ({ html, folder: language }) => {
  test('links to every file, and shows the beginning of its checksum', () => {
    for (const file of served) {
      const link = `/${file === 'changes.atom' ? language : ''}data/${file}`;
      expect(html).toContain(`href="${link}"`);
      if (names.some((name) => file.startsWith(`${name}.`))) expect(html).toContain(sha256(file).slice(0, 8));
    }
  });

  test('describes the dataset to search engines with files that are there', () => {
    const [, block = ''] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html) ?? [];
    const dataset = JSON.parse(block) as { '@type': string; version: string; distribution: Download[] };
    expect(dataset['@type']).toBe('Dataset');
    expect(dataset.distribution.length).toBeGreaterThan(20);
    for (const { contentUrl, contentSize, sha256: sum } of dataset.distribution) {
      const file = contentUrl.replace(/^.*?\/data\//, '');
      expect([file, contentSize, sum]).toEqual([file, String(bytes(file).length), sha256(file)]);
    }
  });

  test('announces the feed and explains every field in its language', () => {
    expect(html).toMatch(/<link rel="alternate" type="application\/atom\+xml"[^>]*changes\.atom"/);
    for (const name of names) {
      expect(html).toContain(`id="fields-${name}"`);
      const { items }: { items: { properties: object } } = json(`schema/${name}.json`);
      for (const field of Object.keys(items.properties)) expect(html).toContain(`<code>${field}</code>`);
    }
  });
});

test('every page leads to the data page, so that each file is two clicks away', () => {
  // Slides, paper and embeds have nothing around them; their pages are reached from those that lead there.
  const all = globSync('**/*.html', { cwd: dist }).filter(
    (path) => !/(?:^|\/)(?:print|slides)\/|(?:^|\/)embed\/.+\//.test(path),
  );
  const without = all.filter((path) => {
    const language = folders.find((one) => one !== '' && path.startsWith(one)) ?? '';
    return !readFileSync(join(dist, path), 'utf8').includes(`href="/${language}data/"`);
  });
  expect(all.length).toBeGreaterThan(20);
  expect(without).toEqual([]);
});

describe.each(locales.map((locale) => [`${folderOf(locale)}data/changes.atom`, locale] as const))(
  'the feed %s',
  (path, language) => {
    const xml = readFileSync(join(dist, path), 'utf8');
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' || name === 'link' });
    const { feed } = parser.parse(xml) as { feed: AtomFeed };

    test('is well-formed Atom in its language, as old as the newest change', () => {
      expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
      expect(feed['@_xml:lang']).toBe(language);
      expect(feed.updated).toBe(`${changes[0]?.date}T00:00:00.000Z`);
      expect(feed.link.find((link) => link['@_rel'] === 'self')?.['@_href']).toContain(`/${path}`);
    });

    test('has an entry a change, which leads to its place on the page', () => {
      const html = readFileSync(join(dist, path.replace('changes.atom', 'index.html')), 'utf8');
      expect(feed.entry.map(({ title }) => title['#text'])).toEqual(changes.map(({ title }) => title[language]));
      for (const { id } of feed.entry) expect(html).toContain(`id="${id.replace(/^.*#/, '')}"`);
    });
  },
);

interface Place {
  id: string;
  lat: number | null;
  lon: number | null;
  level: string;
}

interface Feature {
  id: string;
  geometry: { type: string; coordinates: number[] } | null;
  properties: Record<string, unknown>;
}

interface Collection {
  type: string;
  version: string;
  citation: string;
  features: Feature[];
}

interface Distribution {
  'dct:title': string;
  'dcat:downloadURL': { '@id': string };
  'dcat:byteSize': { '@value': string };
  'spdx:checksum': { 'spdx:checksumValue': { '@value': string } };
}

interface Download {
  contentUrl: string;
  contentSize: string;
  sha256: string;
}

interface AtomFeed {
  '@_xmlns': string;
  '@_xml:lang': string;
  updated: string;
  link: { '@_rel': string; '@_href': string }[];
  entry: { id: string; title: { '#text': string } }[];
}
