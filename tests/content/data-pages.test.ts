/** What stands beside the records: the changes of the dataset, links that are no sources, and the meaning of every field. */
import { describe, expect, test } from 'vitest';
import { edit, faultsAfter, type SmallContent } from './small-content.ts';
import { createSource, inBoth } from './small-records.ts';
import { createDictionary } from './small-texts.ts';

const change = (id: string, date: string, fields: object = {}) => ({
  id,
  date,
  title: inBoth('Title'),
  text: inBoth('Text'),
  ...fields,
});
const withChanges =
  (...changes: object[]) =>
  ({ texts }: SmallContent) =>
    void texts.set('data-changes.json', JSON.stringify(changes));

describe('the changes of the dataset', () => {
  test('are a list, newest first, each whole and with an id of its own', () => {
    expect(faultsAfter(withChanges(change('second', '2026-12-01'), change('first', '2026-11-24')))).toEqual([]);
    expect(faultsAfter(withChanges(change('first', '2026-11-24'), change('first', '2026-12-01')))).toEqual([
      'data-changes.json › first › id: found "first", expected an id that no other record has',
      'data-changes.json › first › date: found "2026-12-01", expected no day after "2026-11-24": newest first',
    ]);
    expect(faultsAfter(withChanges(change('first', '2026-11', { title: { id: 'Judul' } })))).toEqual([
      'data-changes.json › first › date: found "2026-11", expected YYYY-MM-DD',
      'data-changes.json › first › title.en: found nothing, expected a text',
    ]);
  });

  test('begin with the day of the dataset', () => {
    const dated = (content: SmallContent) => {
      content.data.sources.push(createSource('tenun-dataset', { published: '2026-12-01' }));
      withChanges(change('first', '2026-11-24'))(content);
    };
    expect(faultsAfter(dated)).toEqual([
      'data-changes.json: found one of "2026-11-24", expected a change of "2026-12-01" first, the day of the dataset in data/sources.json › tenun-dataset',
    ]);
    const mended = (content: SmallContent) => {
      dated(content);
      edit(content, 'sources', 'tenun-dataset', { published: '2026-11-24' });
    };
    expect(faultsAfter(mended)).toEqual([]);
  });

  test('that are missing or no list are told', () => {
    expect(faultsAfter(({ texts }) => void texts.delete('data-changes.json'))).toEqual([
      'data-changes.json: found no file, expected a list of changes',
    ]);
    expect(faultsAfter(({ texts }) => void texts.set('data-changes.json', '{}'))).toEqual([
      'data-changes.json: found an object, expected a list of changes',
    ]);
    expect(faultsAfter(({ texts }) => void texts.set('data-changes.json', '['))).toEqual([
      'data-changes.json:1:2: found the end of the file, expected a value',
    ]);
  });
});

describe('the links that are no sources', () => {
  const link = (id: string, fields: object = {}) => ({
    id,
    url: `https://links.example/${id}`,
    what: inBoth('Licence'),
    seen: null,
    ...fields,
  });
  const withLinks =
    (...links: object[]) =>
    ({ data, texts }: SmallContent) => {
      data.sources.push(createSource('website', { url: 'https://links.example/page' }));
      texts.set('links.json', JSON.stringify(links));
    };

  test('are in the order of their ids, each whole, once, and with a day or none', () => {
    expect(faultsAfter(withLinks(link('a'), link('b', { seen: '2026-11-25' })))).toEqual([]);
    expect(faultsAfter(withLinks(link('b'), link('a', { seen: '2026-11' })))).toEqual([
      'links.json › a › seen: found "2026-11", expected YYYY-MM-DD',
      'links.json › a › id: found "a", expected it before "b"',
    ]);
    expect(faultsAfter(withLinks(link('a'), link('a')))).toEqual([
      'links.json › a › id: found "a", expected an id that no other record has',
    ]);
  });

  test('repeat no address of a source', () => {
    expect(faultsAfter(withLinks(link('a', { url: 'https://links.example/page' })))).toEqual([
      'links.json › a › url: found "https://links.example/page", expected no address of source website',
    ]);
  });
});

describe('the dictionary', () => {
  const path = 'dictionary/id.json';
  const words = JSON.parse(createDictionary('id')[0]?.[1] ?? '{}') as Record<string, string>;
  const withWords = (changed: Record<string, unknown>) => ({ texts }: SmallContent) =>
    void texts.set(path, JSON.stringify(changed));

  test('that lacks the meaning of a field, or of a field within one, is told', () => {
    const rest = { ...words };
    delete rest['laws.effect'];
    delete rest['activities.figures.unit'];
    expect(faultsAfter(withWords(rest))).toEqual([
      'dictionary/id.json › activities.figures.unit: found nothing, expected the meaning of this field',
      'dictionary/id.json › laws.effect: found nothing, expected the meaning of this field',
    ]);
  });

  test('that explains a field which is not there is told the nearest one', () => {
    expect(faultsAfter(withWords({ ...words, 'laws.efect': 'A meaning.' }))).toEqual([
      'dictionary/id.json › laws.efect: found a meaning, expected a field of the dataset, perhaps "laws.effect"',
    ]);
  });

  test('holds plain texts that are not empty', () => {
    expect(faultsAfter(withWords({ ...words, 'laws.effect': '' }))).toEqual([
      'dictionary/id.json › laws.effect: found "", expected a text that is not empty',
    ]);
  });

  test('that is missing is told once', () => {
    expect(faultsAfter(({ texts }) => void texts.delete(path))).toEqual([
      'dictionary/id.json: found no file, expected the meaning of every field of the dataset',
    ]);
  });
});
