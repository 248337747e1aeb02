import { expect, test } from 'vitest';
import { formatCitation } from '../../src/formats/citation-formats.ts';
import { recordItem, sourceItem } from '../../src/formats/csl-item.ts';
import type { Source } from '../../src/schemas/source.ts';

const page = {
  id: 'shop',
  title: 'A shop opens',
  author: 'Tenun Dua Kota contributors',
  story: 'Two Cities, One Weave',
  published: '2026-11-24',
  url: 'https://example.org/en/activities/shop/',
  locale: 'en',
  note: 'Version 0.1.0',
} as const;
const words = { copy: 'A copy', seen: (date: string) => `Last seen ${date}` };
const source: Source = {
  id: 'asmono-2017',
  title: '서울 & 50 % “kota”',
  publisher: 'Jurnal',
  url: 'https://example.org/a_b',
  where: null,
  kind: 'academic',
  language: ['id', 'en'],
  published: '2017-11',
  seen: '2026-11-24',
  copy: true,
  authors: 'Affandi, R. M.; Asmono',
  doi: '10.1234/x_y',
};

test('a record’s page is cited by author, year, title, story and address, in the order of each style', () => {
  const item = recordItem(page);
  expect(formatCitation([item], 'apa')).toBe(
    'Tenun Dua Kota contributors. (2026). A shop opens. Two Cities, One Weave. https://example.org/en/activities/shop/',
  );
  expect(formatCitation([item], 'chicago')).toBe(
    'Tenun Dua Kota contributors. 2026. “A shop opens.” Two Cities, One Weave. https://example.org/en/activities/shop/.',
  );
});

test('a page whose address nobody has said is cited without one', () => {
  for (const format of ['apa', 'chicago', 'bibtex', 'ris', 'csl-json'] as const) {
    expect(formatCitation([recordItem({ ...page, url: null })], format)).not.toContain('http');
  }
});

test('a source keeps its id, its script, its authors and how it was seen in every form', () => {
  const item = sourceItem(source, 'en', words);
  const bibtex = formatCitation([item], 'bibtex');
  expect(bibtex).toMatch(/^@misc\{asmono-2017,/);
  expect(bibtex).toContain('서울');
  expect(bibtex).toContain('author = {Affandi, R. M. and {Asmono}}');
  const ris = formatCitation([item], 'ris').split('\r\n');
  expect(ris).toEqual(expect.arrayContaining(['ID  - asmono-2017', `TI  - ${source.title}`, 'AU  - Asmono']));
  expect(item).toMatchObject({
    DOI: '10.1234/x_y',
    issued: { 'date-parts': [[2017, 11]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    note: 'A copy. Last seen 2026-11-24',
  });
});

test('no line of RIS is broken, however long its words are', () => {
  const title = 'word '.repeat(60).trim();
  expect(formatCitation([sourceItem({ ...source, title }, 'en', words)], 'ris')).toContain(`TI  - ${title}\r\n`);
});

test('a source whose title was not seen is named by what it is, in brackets', () => {
  const where = { id: 'Berita.', en: 'A report.', ms: 'Laporan.' };
  expect(sourceItem({ ...source, title: null, where }, 'en', words).title).toBe('[A report.]');
});
