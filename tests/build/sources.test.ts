/** The built bibliography: every source, what rests on it, and the files for reference managers. */
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Source } from '../../src/schemas/source.ts';
import { folders, localeOf } from '../languages.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const sources = JSON.parse(readFileSync(join(root, 'content/data/sources.json'), 'utf8')) as Source[];
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** Sources that were read and are named nowhere else. A new one is a mistake; take one off once something rests on it. */
const readBeside: readonly string[] = [
  'affandi-2020',
  'bisnis-bandung-2019',
  'blog-2010',
  'blog-2013',
  'cosmogov-6-unpad-2020',
  'forum-of-federations-2001',
  'golali-2024',
  'info-bandung-kota-2024',
  'int-journal-of-urban-2021',
  'jurnal-ilmiah-hubungan',
  'kompasiana-2023-2',
  'masaryk-university-course-scan-1999-2',
  'mbpj-sustainable-pj-2030-2014',
  'nadya',
  'new-straits-times-2024',
  'oxford-university-press-2016',
  'pjkita',
  'selangorkini-2013',
  'sister-cities-of-long-beach',
  'stellenbosch-university-2005',
  'uin-sunan-ampel-surabaya-2019',
  'universitas-pertamina',
  'universitas-sains-dan-2022',
  'viva-2022',
  'winatra-2019',
  'xtra-net-2007',
];

describe.each(folders)('/%ssources/', (base) => {
  const html = read(`${base}sources/index.html`);
  const entries = new Map(
    html
      .split(/(?=<li id="[^"]+" class="source)/)
      .slice(1)
      .map((entry) => [/^<li id="([^"]+)"/.exec(entry)?.[1] ?? '', entry]),
  );

  test('lists every source once, at its id', () => {
    expect([...entries.keys()].toSorted()).toEqual(sources.map(({ id }) => id).toSorted());
  });

  test('counts each kind', () => {
    for (const kind of new Set(sources.map((source) => source.kind))) {
      const count = /<span>(\d+)<\/span>/.exec(html.split(`<h2 id="kind-${kind}"`)[1] ?? '')?.[1];
      expect(Number(count), kind).toBe(sources.filter((source) => source.kind === kind).length);
    }
  });

  test('says of each source what rests on it, and of none that was only read', () => {
    const idle = sources.filter(({ id }) => !entries.get(id)?.includes('<details>')).map(({ id }) => id);
    expect(idle.toSorted()).toEqual(readBeside.toSorted());
  });

  test('leads back to steps, records, terms and tables that are there', () => {
    const links = new Set(
      [...html.matchAll(/href="\/([^"#]*)#([^"]+)"/g)].map(([, path, anchor]) => `${path}#${anchor}`),
    );
    expect(links.size).toBeGreaterThan(60);
    const missing = [...links].filter((link) => {
      const [path = '', anchor] = link.split('#');
      return !read(`${path}index.html`).includes(` id="${anchor}"`);
    });
    expect(missing).toEqual([]);
  });

  test('offers the DOI of each source that has one', () => {
    for (const { id, doi } of sources) if (doi) expect(entries.get(id)).toContain(`https://doi.org/${doi}`);
  });

  test('is at most 150 kB brotli and 3,500 elements', () => {
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(150_000);
    expect(html.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(3_500);
  });

  test.each(['bib', 'ris', 'json'])('sources.%s holds every source under its title', (ending) => {
    const text = read(`${base}sources/sources.${ending}`);
    const { data } = new Cite(text);
    expect(data).toHaveLength(sources.length);
    const titles = data.map(({ title }) => String(title));
    const wanted = sources.map(({ title, where }) => title ?? `[${where?.[localeOf(base)]}]`);
    expect(titles).toEqual(wanted);
  });

  test('sources.json is CSL JSON: each item with an id of its own, a type and dates in parts', () => {
    const items = JSON.parse(read(`${base}sources/sources.json`)) as Record<string, unknown>[];
    expect(new Set(items.map(({ id }) => id)).size).toBe(sources.length);
    for (const { id, type, issued, accessed } of items) {
      expect(type, String(id)).toMatch(/^(?:article-newspaper|webpage|legislation|document|dataset)$/);
      for (const date of [issued, accessed].filter(Boolean))
        expect(date).toEqual({ 'date-parts': [expect.any(Array)] });
    }
  });
});

test('every address of a source in the whole site leads to its entry', () => {
  const ids = new Set(sources.map(({ id }) => id));
  for (const path of folders.map((folder) => `${folder}index.html`)) {
    const named = [...read(path).matchAll(/data-source="([^"]+)"/g)].map(([, id = '']) => id);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(read(path)).toContain(`data-sources="/${path.replace('index.html', '')}sources/"`);
  }
});
