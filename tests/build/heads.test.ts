/** What machines read of every page: title, description, languages, sitemap, robots, manifest. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { defaultLocale, locales } from '../../src/i18n/locales.ts';
import { readPng } from './png.ts';

const dist = join(import.meta.dirname, '../../dist');

interface Head {
  path: string;
  html: string;
  locale: string;
  title: string;
  description: string;
  canonical: string;
  alternates: Map<string, string>;
}

const unescape = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#38;', '&').replaceAll('&amp;', '&');

function readHead(path: string): Head {
  const html = readFileSync(join(dist, path), 'utf8');
  const find = (pattern: RegExp): string => unescape(pattern.exec(html)?.[1] ?? '');
  return {
    path,
    html,
    locale: find(/<html lang="([^"]+)"/),
    title: find(/<title>([^<]*)<\/title>/),
    description: find(/<meta name="description" content="([^"]*)"/),
    canonical: find(/<link rel="canonical" href="([^"]+)"/),
    alternates: new Map(
      [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, of = '', to = '']) => [
        of,
        to,
      ]),
    ),
  };
}

const all = globSync('**/*.html', { cwd: dist }).toSorted().map(readHead);
const listed = all.filter(({ html }) => !/<meta name="robots" content="[^"]*noindex/.test(html));
const fileAt = (address: string): string => join(dist, new URL(address).pathname, 'index.html');

test('nearly every page is listed; that no such page is there is not', () => {
  expect(listed.length).toBeGreaterThanOrEqual(22);
  expect(listed.map(({ path }) => path)).not.toContain('404.html');
});

describe.each(listed)('$path', ({ html, locale, title, description, canonical, alternates, path }) => {
  test('has a title, and a description of 50 to 160 characters', () => {
    expect(title).not.toBe('');
    expect(description.length, description).toBeGreaterThanOrEqual(50);
    expect(description.length, description).toBeLessThanOrEqual(160);
  });

  test('is its own canonical address, and names itself among its languages', () => {
    expect(fileAt(canonical)).toBe(join(dist, path));
    expect(alternates.get(locale)).toBe(canonical);
    expect([...alternates.keys()].toSorted()).toEqual([...locales, 'x-default'].toSorted());
    expect(alternates.get('x-default')).toBe(alternates.get(defaultLocale));
  });

  test('says to other sites what it is', () => {
    const property = (name: string): string =>
      unescape(new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');
    expect(property('og:title')).toBe(title);
    expect(property('og:description')).toBe(description);
    expect(property('og:url')).toBe(canonical);
    expect(property('og:type')).toMatch(/^(?:website|article)$/);
    expect(property('og:site_name')).toBe('Tenun Dua Kota');
    expect(property('og:locale').slice(0, 2)).toBe(locale);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"');
  });

  test('may compile what the search needs, and evaluate nothing else', () => {
    const policy = /script-src ([^;]*)/.exec(html)?.[1] ?? '';
    expect(policy).toContain("'self'");
    expect(policy).toContain("'wasm-unsafe-eval'");
    expect(policy).not.toMatch(/'unsafe-(?:eval|inline)'/);
  });
});

describe.each(listed)('the picture of $path', ({ path, html, locale }) => {
  const meta = (name: string): string =>
    unescape(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');
  const file = join(dist, new URL(meta('og:image')).pathname);

  test('is there, under the whole address, with the pixels that are said', () => {
    expect(meta('og:image')).toMatch(/^https:\/\/[^/]+\//);
    expect(readPng(readFileSync(file))).toMatchObject({
      width: Number(meta('og:image:width')),
      height: Number(meta('og:image:height')),
    });
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
  });

  test('is the page’s own where it has one, in its language, with a sentence for those who do not see it', () => {
    const [, kind, name] = /(chapters|activities)\/([^/]+)\/index\.html$/.exec(path) ?? [];
    const own = kind === 'chapters' ? `chapter-${name}` : kind === 'activities' ? `activity-${name}` : 'story';
    expect(file).toBe(join(dist, locale === defaultLocale ? '' : locale, `share/${own}.png`));
    expect(meta('og:image:alt')).toMatch(/^[A-Z“].{30,}\.$/);
    expect(meta('twitter:image:alt')).toBe(meta('og:image:alt'));
    expect(meta('twitter:image')).toBe(meta('og:image'));
  });
});

test.each(locales)('in %s no two pages share a title or a description', (locale) => {
  const pages = listed.filter((page) => page.locale === locale);
  for (const field of ['title', 'description'] as const) {
    const texts = pages.map((page) => page[field]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  }
});

test('languages name each other: whoever is named names back', () => {
  const byAddress = new Map(listed.map((page) => [page.canonical, page]));
  for (const { canonical, alternates } of listed)
    for (const [of, to] of alternates) {
      const other = byAddress.get(to);
      expect(other, `${canonical} → ${of}`).toBeDefined();
      expect([...(other?.alternates.values() ?? [])]).toContain(canonical);
    }
});

describe('the sitemap', () => {
  const text = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url' || name === 'xhtml:link' });
  const { urlset } = parser.parse(text) as {
    urlset: { url: { loc: string; 'xhtml:link': { '@_hreflang': string; '@_href': string }[] }[] };
  };

  test('names every listed page once and nothing else', () => {
    expect(urlset.url.map(({ loc }) => loc).toSorted()).toEqual(listed.map(({ canonical }) => canonical).toSorted());
    for (const { loc } of urlset.url) expect(existsSync(fileAt(loc)), loc).toBe(true);
  });

  test('names the same languages as the pages themselves', () => {
    for (const { loc, 'xhtml:link': links } of urlset.url) {
      const page = listed.find(({ canonical }) => canonical === loc);
      expect(new Map(links.map((link) => [link['@_hreflang'], link['@_href']]))).toEqual(page?.alternates);
    }
  });

  test('is named in robots.txt, under the same host', () => {
    const named = /^Sitemap: (\S+)$/m.exec(readFileSync(join(dist, 'robots.txt'), 'utf8'))?.[1] ?? '';
    expect(named).toBe(new URL('/sitemap.xml', listed[0]?.canonical).href);
  });
});

test.each(listed)('$path names a manifest whose icons and start are there', ({ html }) => {
  const manifest = /<link rel="manifest" href="([^"]+)"/.exec(html)?.[1] ?? '';
  const { start_url: start, icons } = JSON.parse(readFileSync(join(dist, manifest), 'utf8')) as {
    start_url: string;
    icons: { src: string }[];
  };
  expect(existsSync(join(dist, start, 'index.html'))).toBe(true);
  for (const { src } of icons) expect(existsSync(join(dist, src)), src).toBe(true);
});
