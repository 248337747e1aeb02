/** Every link of the site to another one as CSV, with the day on which it was last seen. */
import type { Link } from '../schemas/link.ts';
import type { Source } from '../schemas/source.ts';
import { writeCell } from './csv.ts';

export const linksFile = { path: 'links.csv', type: 'text/csv' } as const;

/** Address of a digital object identifier; it leads on to wherever the publisher keeps the work. */
export const doiAddress = (doi: string): string => `https://doi.org/${doi}`;

/**
 * One row an address, in the order of the addresses. `seen` is empty where nobody opened it: a source that has a DOI was
 * seen at its own address, not through the DOI.
 */
export function writeLinks(sources: readonly Source[], links: readonly Link[]): string {
  const rows = [
    ...sources.flatMap(({ id, url, seen }) => (url === null ? [] : [[url, 'source', id, seen]])),
    ...sources.flatMap(({ id, doi }) => (doi === null ? [] : [[doiAddress(doi), 'doi', id, null]])),
    ...links.map(({ id, url, seen }) => [url, 'other', id, seen]),
  ];
  const first = new Map(rows.toReversed().map((row) => [row[0] ?? '', row]));
  return [['url', 'kind', 'id', 'seen'], ...[...first.keys()].toSorted().map((url) => first.get(url) ?? [])]
    .map((cells) => `${cells.map(writeCell).join(',')}\r\n`)
    .join('');
}
