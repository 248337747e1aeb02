/** The bibliography as files for reference managers, and as lines to paste. */
import type { Locale } from '../i18n/locales.ts';
import type { Source } from '../schemas/source.ts';
import { formatCitation, type CitationFormat } from './citation-formats.ts';
import { sourceItem, type SourceWords } from './csl-item.ts';

/** Each file with its form and its media type. */
export const sourceFiles = {
  'sources.bib': { name: 'BibTeX', format: 'bibtex', type: 'application/x-bibtex' },
  'sources.ris': { name: 'RIS', format: 'ris', type: 'application/x-research-info-systems' },
  'sources.json': { name: 'CSL JSON', format: 'csl-json', type: 'application/vnd.citationstyles.csl+json' },
} as const satisfies Record<string, { name: string; format: CitationFormat; type: string }>;

export type SourceFile = keyof typeof sourceFiles;

/** The text of one file: every source, in its published order. */
export const writeSources = (
  sources: readonly Source[],
  file: SourceFile,
  locale: Locale,
  words: SourceWords,
): string =>
  formatCitation(
    sources.map((source) => sourceItem(source, locale, words)),
    sourceFiles[file].format,
  );

/** The line of each source in APA, by its id: what the page hands to a reader who copies one. */
export const apaLines = (
  sources: readonly Source[],
  locale: Locale,
  words: SourceWords,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sources.map((source) => [source.id, formatCitation([sourceItem(source, locale, words)], 'apa')] as const),
  );
