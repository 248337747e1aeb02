/** Every file of the dataset as it is served, with its bytes counted and its checksum. */
import { createHash } from 'node:crypto';
import { columnsOf } from '../formats/columns.ts';
import { toCsv } from '../formats/csv.ts';
import { toChecksums, type DataFile, type FileContent } from '../formats/data-file.ts';
import { createDataPackage } from '../formats/datapackage.ts';
import { createCatalog } from '../formats/dcat.ts';
import { datasetFields } from '../formats/fields.ts';
import { activitiesGeoJson, placesGeoJson } from '../formats/geojson.ts';
import { createJsonSchema } from '../formats/json-schema.ts';
import type { Release } from '../formats/release.ts';
import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import { datasetSchemas, type Dataset, type DatasetFile } from '../schemas/dataset.ts';
import { href } from '../site.ts';
import { getKeptDataset } from './dataset.ts';
import { getRelease } from './release.ts';

let making: Promise<DataFile[]> | undefined;

/** Made once a build; those about all of the others come last. */
export const getDataFiles = (): Promise<DataFile[]> => (making ??= make());

/** Path of a file on the site. */
export const dataPath = (path: string): string => href(defaultLocale, `data/${path}`);

/** Address under which the files lie. */
export const dataFolder = (): URL => new URL(dataPath(''), import.meta.env.SITE);

async function make(): Promise<DataFile[]> {
  const data = await getKeptDataset();
  const releases = Object.fromEntries(
    await Promise.all(locales.map(async (locale) => [locale, await getRelease(locale)] as const)),
  ) as Record<Locale, Release>;
  const records = (Object.keys(datasetSchemas) as DatasetFile[])
    .flatMap((file) => recordFiles(data, file, releases.en))
    .map(measure);
  const whole = [
    about('datapackage.json', 'datapackage', 'application/json', toJson(createDataPackage(releases.en, records))),
    about('catalog.jsonld', 'catalog', 'application/ld+json', toJson(createCatalog(releases, records, dataFolder()))),
  ].map(measure);
  const all = [...records, ...whole];
  return [...all, measure(about('SHA256SUMS', 'checksums', 'text/plain', toChecksums(all)))];
}

/** The files of one kind of record, and its schema. */
function recordFiles(data: Dataset, file: DatasetFile, release: Release): FileContent[] {
  const schema = createJsonSchema(file, new URL(`schema/${file}.json`, dataFolder()).href);
  const features = {
    activities: () => activitiesGeoJson(data.activities, data.places, release),
    places: () => placesGeoJson(data.places, release),
  };
  const [geojson] = Object.entries(features).flatMap(([of, collect]) => (of === file ? [collect()] : []));
  const of = (format: FileContent['format'], path: string, mediaType: string, text: string): FileContent[] => [
    { path, format, mediaType, of: file, text },
  ];
  return [
    of('csv', `${file}.csv`, 'text/csv', toCsv(columnsOf(datasetFields[file]), data[file])),
    of('json', `${file}.json`, 'application/json', toJson(data[file])),
    geojson ? of('geojson', `${file}.geojson`, 'application/geo+json', toJson(geojson)) : [],
    of('schema', `schema/${file}.json`, 'application/schema+json', toJson(schema)),
  ].flat();
}

const about = (path: string, format: FileContent['format'], mediaType: string, text: string): FileContent => ({
  path,
  format,
  mediaType,
  of: null,
  text,
});

const measure = (file: FileContent): DataFile => ({
  ...file,
  bytes: Buffer.byteLength(file.text),
  sha256: createHash('sha256').update(file.text).digest('hex'),
});

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
