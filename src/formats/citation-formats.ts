/** CSL items in every form of a citation that readers take along; made by citation-js, never by hand. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item.ts';
import chicago from './styles/chicago-author-date.csl?raw';

plugins.config.get('@csl').styles.add('chicago', chicago);
// Ids stay what they are, and titles keep the script that they are written in.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** The forms of a citation, in the order in which a page shows them. */
export const citationFormats = ['apa', 'chicago', 'bibtex', 'ris', 'csl-json'] as const;

/** Items in one form. In a line of text a page that changes is dated by its year. */
export function formatCitation(items: readonly CslItem[], format: CitationFormat): string {
  if (format === 'csl-json') return `${JSON.stringify(items, null, 2)}\n`;
  if (format === 'bibtex') return `${new Cite(items).format('bibtex').trim()}\n`;
  if (format === 'ris') return writeRis(items);
  return new Cite(items.map(byYear)).format('bibliography', { template: format, format: 'text' }).trim();
}

/** The library knows which tag holds what, but it breaks lines within words and cuts ids; so the lines are written here. */
function writeRis(items: readonly CslItem[]): string {
  const records = new Cite(items).format('ris', { format: 'object' }) as unknown as Readonly<Record<string, unknown>>[];
  return records
    .map(({ TY, ...tags }, index) => {
      const lines = Object.entries({ ...tags, ID: items[index]?.id }).flatMap(([tag, value]) =>
        [value].flat().map((one) => `${tag}  - ${String(one)}`),
      );
      return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n');
    })
    .join('\r\n');
}

function byYear(item: CslItem): CslItem {
  const year = item.issued?.['date-parts'][0]?.[0];
  return year === undefined ? item : { ...item, issued: { 'date-parts': [[year]] } };
}

export type CitationFormat = (typeof citationFormats)[number];
