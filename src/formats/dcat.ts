/** The dataset for open-data portals: a catalogue by DCAT 3, as JSON-LD. */
import { isFinished, locales, type Locale } from '../i18n/locales.ts';
import type { DataFile } from './data-file.ts';
import type { Release } from './release.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/**
 * A catalogue of one dataset with a distribution a file.
 * @param releases  the release as each language tells it
 * @param folder    address under which the files lie
 */
export function createCatalog(releases: Readonly<Record<Locale, Release>>, files: readonly DataFile[], folder: URL) {
  const { version, issued, author, licence, page } = releases.en;
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': author };
  const dates = { 'dct:issued': date(issued), 'dct:modified': date(issued) };
  const words = (of: 'title' | 'description') =>
    locales.filter(isFinished).map((locale) => ({ '@language': locale, '@value': releases[locale][of] }));
  return {
    '@context': context,
    '@id': new URL('catalog.jsonld', folder).href,
    '@type': 'dcat:Catalog',
    'dct:title': words('title'),
    'dct:description': words('description'),
    'dct:publisher': publisher,
    ...dates,
    'dcat:dataset': {
      '@id': `${page.href}#dataset`,
      '@type': 'dcat:Dataset',
      'dct:title': words('title'),
      'dct:description': words('description'),
      'dct:identifier': page.href,
      'dct:creator': publisher,
      'dct:publisher': publisher,
      'dct:license': { '@id': licence.url },
      'dct:bibliographicCitation': releases.en.citation,
      'dct:language': locales.filter(isFinished),
      ...dates,
      'dcat:version': version,
      'dcat:landingPage': { '@id': page.href },
      'dcat:keyword': keywords,
      'dcat:distribution': files
        .filter(({ format }) => format !== 'schema')
        .map((file) => distribution(file, folder, licence.url)),
    },
  };
}

const keywords = ['sister cities', 'paradiplomacy', 'Bandung', 'Petaling Jaya', 'Indonesia', 'Malaysia'];

const distribution = ({ path, of, mediaType, format, bytes, sha256 }: DataFile, folder: URL, licence: string) => ({
  '@id': new URL(path, folder).href,
  '@type': 'dcat:Distribution',
  'dct:title': path,
  'dct:license': { '@id': licence },
  'dcat:downloadURL': { '@id': new URL(path, folder).href },
  'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
  'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
  ...(of && format === 'json' && { 'dct:conformsTo': { '@id': new URL(`schema/${of}.json`, folder).href } }),
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': { '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' },
    'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
  },
});

const date = (day: string) => ({ '@type': 'xsd:date', '@value': day });
