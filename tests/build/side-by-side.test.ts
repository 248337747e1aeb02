/** The built pages in two languages: all pairs are there, alike in steps, each passage in its language. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createHref } from '../../src/i18n/href.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { besides, sidePath } from '../../src/model/side-address.ts';

const dist = join(import.meta.dirname, '../../dist');
const href = createHref('/');
const slugs = globSync('chapters/*/index.html', { cwd: dist }).map((path) => path.split('/')[1] ?? '');
const pairs = locales.flatMap((locale) =>
  locales
    .filter((other) => other !== locale)
    .flatMap((other) => slugs.map((slug) => ({ locale, other, slug, path: href(locale, sidePath(other, slug)) }))),
);
const read = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found = '']) => found);
const stepIds = (html: string): string[] => all(html, /<article [^>]*data-step[^>]* id="([^"]+)"/g);

test('there is a page for every chapter and ordered pair of languages, and an index in every language', () => {
  expect(globSync('{,*/}side-by-side/*/*/index.html', { cwd: dist })).toHaveLength(pairs.length);
  for (const locale of locales) {
    const index = read(href(locale, 'side-by-side/'));
    for (const pair of pairs.filter((each) => each.locale === locale)) expect(index).toContain(`href="${pair.path}"`);
  }
});

describe.each(pairs)('$path', ({ locale, other, slug, path }) => {
  const html = read(path);
  const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? '';

  test('is in its own language and has the steps of the chapter, each once', () => {
    expect(/<html lang="([^"]+)"/.exec(html)?.[1]).toBe(locale);
    expect(stepIds(html)).toEqual(stepIds(read(href(locale, `chapters/${slug}/`))));
  });

  test('names the language of every passage', () => {
    const passages = (column: string): string[] => all(main, new RegExp(`<[^>]*\\bside-${column}\\b([^>]*)>`, 'g'));
    const tags = (column: string): string[] =>
      [...main.matchAll(new RegExp(`<[a-z0-9]+ [^>]*class="side-${column}[ "][^>]*>`, 'g'))].map(([tag]) => tag);
    expect(passages('first').length).toBeGreaterThan(15);
    for (const [column, of] of [
      ['first', locale],
      ['second', other],
    ] as const)
      for (const tag of tags(column)) expect(tag).toContain(`lang="${of}"`);
    expect(tags('second').length).toBeGreaterThan(15);
  });

  test('has a heading for each step, and as its counterpart that of the other language', () => {
    const counterpart = read(href(other, sidePath(locale, slug)));
    const headings = (page: string, tag: string, column: string): string[] =>
      all(page, new RegExp(`<${tag} [^>]*class="side-${column} step-title"[^>]*>([^<]+)<`, 'g'));
    expect(headings(main, 'h2', 'first')).toHaveLength(stepIds(html).length);
    expect(headings(main, 'p', 'second')).toEqual(headings(counterpart, 'h2', 'first'));
  });

  test('has no id twice, and every citation leads into its one list', () => {
    const ids = all(html, /\sid="([^"]+)"/g);
    expect(ids).toEqual([...new Set(ids)]);
    const cited = new Set(all(main, /class="cite" href="#([^"]+)"/g));
    expect(cited.size).toBeGreaterThan(3);
    expect([...cited].toSorted()).toEqual(ids.filter((id) => id.startsWith(`${slug}-source-`)).toSorted());
  });

  test('leads in the header to the same pair in the other languages, and to its steps in the story', () => {
    for (const wanted of locales.filter((each) => each !== locale)) {
      const expected = href(wanted, sidePath(besides(wanted, locale, other), slug));
      expect(new RegExp(`href="([^"]+)"[^>]*data-language="${wanted}"`).exec(html)?.[1]).toBe(expected);
    }
    for (const id of stepIds(html)) expect(main).toContain(`href="${href(locale, `#${id}`)}"`);
  });

  test('is its own canonical address, kept out of the lists of search engines and of our search', () => {
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(/<link rel="canonical" href="https:\/\/[^/"]+([^"]+)"/.exec(html)?.[1]).toBe(path);
    expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).not.toContain(path);
  });

  test('weighs at most 60 kB after Brotli, without the font', () => {
    const scripts = all(html, /<script[^>]* src="([^"]+)"/g).map((src) => readFileSync(join(dist, src)));
    const sum = [Buffer.from(html), ...scripts].reduce((bytes, part) => bytes + brotliCompressSync(part).length, 0);
    expect(sum).toBeLessThanOrEqual(60_000);
  });
});

test.each(locales)('in %s a chapter of the story leads to its page in two languages', (locale: Locale) => {
  const page = read(href(locale, `chapters/${slugs[0]}/`));
  const links = pairs.filter((pair) => pair.locale === locale && page.includes(`href="${pair.path}"`));
  expect(links.map(({ slug }) => slug)).toEqual([slugs[0]]);
});
