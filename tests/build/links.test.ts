/** Links of the built site: inside it each leads somewhere, outside it each is in the list with the day it was seen. */
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { folders } from '../languages.ts';
import { BuiltSite, type Given } from './addresses.ts';

const site = new BuiltSite(join(import.meta.dirname, '../../dist'));
const given = site.files.flatMap((file) => site.given(file));
const inside = given.filter((one) => one.url.origin === site.origin && !site.isExample(one));
const outside = given.filter(
  ({ file, url }) => /^https?:$/.test(url.protocol) && url.origin !== site.origin && isPage(file),
);

/** Pages and sheets; data files name vocabularies, which are no links. */
function isPage(file: string): boolean {
  return /\.(?:html|md)$/.test(file);
}

interface Row {
  url: string;
  kind: string;
  id: string;
  seen: string;
}

const rowsOf = (folder: string): Row[] => parse(site.read(`${folder}sources/links.csv`), { columns: true });

describe('inside the site', () => {
  test('addresses of every kind of file were found', () => {
    const kinds = new Set(inside.map(({ file }) => /[^.]+$/.exec(file)?.[0]));
    expect([...kinds]).toEqual(expect.arrayContaining(['html', 'json', 'jsonld', 'xml', 'atom', 'txt', 'webmanifest']));
    expect(inside.filter(({ url }) => url.hash !== '').length).toBeGreaterThan(1000);
  });

  test('every address leads to a file, and every anchor to an element of that file', () => {
    const dead = inside.flatMap((one) => {
      const missing = site.missing(one);
      return missing === null ? [] : [`${one.file}: ${one.url.href}: ${missing}`];
    });
    expect(dead).toEqual([]);
  });

  test('every address of the headers file matches a file', () => {
    const patterns = site
      .read('_headers')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(patterns.length).toBeGreaterThan(3);
    const matches = (pattern: string): boolean => {
      const text = pattern
        .slice(1)
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replace(/:\w+/g, '[^/]+');
      return site.files.some((file) => new RegExp(`^${text}(?:index\\.html)?$`).test(file));
    };
    expect(patterns.filter((pattern) => !matches(pattern))).toEqual([]);
  });
});

describe('outside the site', () => {
  test('every link is in the list of links, in every language', () => {
    expect(outside.length).toBeGreaterThan(1000);
    for (const folder of folders) {
      const listed = new Set(rowsOf(folder).map(({ url }) => new URL(url).href));
      const unlisted = outside.filter(({ url }) => !listed.has(url.href)).map(tell);
      expect([...new Set(unlisted)], folder).toEqual([]);
    }
  });

  test('the list holds each address once, and none that no page gives', () => {
    const linked = new Set(outside.map(({ url }) => url.href));
    for (const folder of folders) {
      const urls = rowsOf(folder).map(({ url }) => url);
      expect(urls).toEqual([...new Set(urls)].toSorted());
      expect(urls.filter((url) => !linked.has(new URL(url).href))).toEqual([]);
    }
  });

  test('every source carries the day on which it was seen, and a link that nobody opened says so on the page', () => {
    for (const folder of folders) {
      const page = site.read(`${folder}sources/index.html`);
      for (const { url, kind, seen } of rowsOf(folder)) {
        expect(seen, url).toMatch(kind === 'source' ? /^\d{4}(?:-\d{2}){0,2}$/ : /^(?:\d{4}-\d{2}-\d{2})?$/);
        expect(page, url).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
      }
    }
  });
});

const tell = ({ file, url }: Given): string => `${file}: ${url.href}`;
