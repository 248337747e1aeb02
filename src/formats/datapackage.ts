/** The dataset as a Frictionless Data Package (v1): every file with version, licence, size and checksum. */
import type { DataFile } from './data-file.ts';
import { describeFile } from './dictionary.ts';
import { pointSources } from './point-sources.ts';
import type { Release } from './release.ts';
import { createTableSchema } from './table-schema.ts';

/** What stands between the cells of our CSV, as `src/formats/csv.ts` writes it. */
const dialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };

/** The descriptor; a resource has the name of its file, so that CSV, JSON and GeoJSON of one kind stand together. */
export const createDataPackage = (release: Release, files: readonly DataFile[]) => ({
  profile: 'data-package',
  name: 'tenun-dua-kota',
  id: release.page.href,
  title: release.title,
  description: release.description,
  version: release.version,
  created: `${release.issued}T00:00:00Z`,
  homepage: release.page.href,
  citation: release.citation,
  licenses: [{ name: 'CC-BY-4.0', title: release.licence.name, path: release.licence.url }],
  contributors: [{ title: release.author, role: 'author' }],
  sources: [
    { title: 'The publications that the records name, each with publisher, address and date', path: 'sources.csv' },
    ...pointSources.map(({ name, licence, url }) => ({ title: `Points of places: ${name}, ${licence}`, path: url })),
  ],
  resources: files.filter(({ format }) => format !== 'schema').map(describe),
});

function describe({ path, format, mediaType, of, bytes, sha256 }: DataFile) {
  const common = {
    path,
    ...(of && { title: path, description: describeFile(of) }),
    format,
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
  if (of === null || format !== 'csv') {
    const schema = format === 'json' && of !== null ? { jsonSchema: `schema/${of}.json` } : {};
    return { name: path.replace('.', '-'), profile: 'data-resource', ...common, ...schema };
  }
  return { name: of, profile: 'tabular-data-resource', ...common, dialect, schema: createTableSchema(of) };
}
