/** What pages are about, in the words of schema.org. */
import { isFinished, locales, type Locale } from '../i18n/locales.ts';
import type { ActivityRow } from '../model/activity-row.ts';
import { otherNames } from '../model/malay-name.ts';
import type { Term } from '../schemas/term.ts';
import type { DataFile } from './data-file.ts';
import type { Release } from './release.ts';

/**
 * A glossary as a set of defined terms.
 * @param page  address of the page that explains them, each at its id
 */
export const describeGlossary = (terms: readonly Term[], name: string, page: URL, locale: Locale) => ({
  '@type': 'DefinedTermSet',
  '@id': page.href,
  name,
  inLanguage: locale,
  hasDefinedTerm: terms.map((entry) => ({
    '@type': 'DefinedTerm',
    '@id': new URL(`#${entry.id}`, page).href,
    name: entry.term[locale],
    alternateName: otherNames(entry, entry.term[locale]),
    description: entry.definition[locale],
  })),
});

/**
 * The dataset with a download a file.
 * @param folder  address under which the files lie
 */
export const describeDataset = (release: Release, files: readonly DataFile[], span: string, folder: URL) => ({
  '@type': 'Dataset',
  '@id': `${release.page.href}#dataset`,
  name: release.title,
  description: release.description,
  url: release.page.href,
  version: release.version,
  datePublished: release.issued,
  license: release.licence.url,
  creator: { '@type': 'Organization', name: release.author },
  creditText: release.citation,
  inLanguage: locales.filter(isFinished),
  isAccessibleForFree: true,
  temporalCoverage: span,
  spatialCoverage: ['Bandung', 'Petaling Jaya'].map((name) => ({ '@type': 'Place', name })),
  distribution: files.map(({ path, mediaType, bytes, sha256 }) => ({
    '@type': 'DataDownload',
    name: path,
    contentUrl: new URL(path, folder).href,
    encodingFormat: mediaType,
    contentSize: String(bytes),
    sha256,
  })),
});

/**
 * The records as a list, each by its own page.
 * @param addressOf  address of a record's page
 */
export const describeActivities = (
  rows: readonly ActivityRow[],
  name: string,
  addressOf: (id: string) => URL,
  locale: Locale,
) => ({
  '@type': 'ItemList',
  name,
  inLanguage: locale,
  numberOfItems: rows.length,
  itemListElement: rows.map(({ id, title }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    url: addressOf(id).href,
  })),
});
