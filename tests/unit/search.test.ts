/** What is found, and what a reader sees of it. */
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { readAnswer, splitMarks, type Answer } from '../../src/model/search-hit.ts';
import { searchDocuments } from '../../src/model/search-document.ts';
import type { MdxNode } from '../../src/model/outline.ts';
import type { Dataset } from '../../src/schemas/dataset.ts';
import { createActivity, createRecords, createSource } from '../content/small-records.ts';
import { createChaptersIn } from '../content/small-texts.ts';

const text = createChaptersIn('en')[0]?.[1] ?? '';
const chapter = {
  slug: 'the-shop',
  title: 'A title',
  name: 'A name',
  lead: 'A lead.',
  tree: mdxToMdast(text) as MdxNode,
};
const records = (changes: object = {}): Dataset => ({ ...createRecords(), ...changes }) as unknown as Dataset;
const find = (path: string, data = records(), locale: 'id' | 'en' = 'en') =>
  searchDocuments([chapter], data, locale).find((document) => document.path === path);

test('a step is found by its words, without citations and numbers set large; its chapter beside it', () => {
  expect(find('#opening')).toMatchObject({ kind: 'step', title: 'A shop opens in 2016', detail: 'A name' });
  expect(find('#opening')?.text).toMatch(/^A shop with a name\. Benang/);
  expect(find('chapters/the-shop/')).toMatchObject({ kind: 'chapter', title: 'A title', text: 'A lead.' });
});

test('a record tells its date in the language of the reader, and its words end as sentences do', () => {
  expect(find('activities/shop/')).toMatchObject({ kind: 'activity', title: 'Title (en)', detail: '4 October 2016' });
  expect(find('activities/shop/', records(), 'id')?.detail).toBe('4 Oktober 2016');
  expect(find('activities/shop/')?.text).toBe('Summary (en). Name (en). City council (en).');
  expect(find('activities/undated/')?.detail).toBe('');
  const activities = [createActivity('quiet', { place: null, notes: { id: 'Catatan.', en: 'A note!' } })];
  expect(find('activities/quiet/', records({ activities }))?.text).toBe('Summary (en). A note! City council (en).');
});

test('a term is found under its names in the other languages', () => {
  expect(find('glossary/#mou')).toMatchObject({ kind: 'term', title: 'Term (en)', detail: 'Term (id)' });
});

test('authors are found by their surnames; a lone initial would answer to every word that begins with it', () => {
  const sources = [createSource('paper', { authors: 'Surya Putra, A. A. B.; de Villiers, J. C.', where: null })];
  expect(find('sources/#paper', records({ sources }))?.text).toBe('Surya Putra, de Villiers. A publisher.');
});

const answer = (fields: Partial<Answer>): Answer => ({
  url: '/about/',
  excerpt: '',
  meta: { title: 'About' },
  filters: {},
  sub_results: [],
  ...fields,
});

test('marks are cut out as text, and markup in a text stays text', () => {
  expect(splitMarks('a <mark>shop</mark> &lt;b&gt; <mark>shops</mark>')).toEqual([
    { text: 'a ', isMarked: false },
    { text: 'shop', isMarked: true },
    { text: ' <b> ', isMarked: false },
    { text: 'shops', isMarked: true },
  ]);
  expect(splitMarks('')).toEqual([]);
});

test('of a page the part with most of what was sought is shown, with its own address', () => {
  const sub_results = [
    { title: 'About', url: '/about/', excerpt: 'x', locations: [1] },
    { title: 'Dates', url: '/about/#dates', excerpt: 'a <mark>date</mark>', locations: [5, 9] },
  ];
  expect(readAnswer(answer({ sub_results }))).toMatchObject({
    kind: 'page',
    title: 'Dates',
    detail: 'About',
    address: '/about/#dates',
  });
});

test('different words sought count for more than one word often', () => {
  const sub_results = [
    { title: 'Not', url: '/about/#not', excerpt: '<mark>no</mark> <mark>No</mark>', locations: [1, 2, 3] },
    { title: 'Privacy', url: '/about/#privacy', excerpt: '<mark>no</mark> <mark>cookies</mark>', locations: [5, 9] },
  ];
  expect(readAnswer(answer({ sub_results })).address).toBe('/about/#privacy');
});

test('of anything else its own address is kept', () => {
  const filters = { kind: ['step'] };
  const hit = readAnswer(answer({ url: '/#a', filters, meta: { title: 'A', detail: 'B' }, excerpt: 'c' }));
  expect(hit).toEqual({
    kind: 'step',
    title: 'A',
    detail: 'B',
    address: '/#a',
    words: [{ text: 'c', isMarked: false }],
  });
});
