/** The files of the embeds: light, closed, and leading back to the site. */
import { brotliCompressSync } from 'node:zlib';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measuredWidths } from '../../src/model/embed-height.ts';
import heights from '../../src/model/embed-heights.json';

const root = join(import.meta.dirname, '../..');
const embeds = globSync('{embed,*/embed}/*/index.html', { cwd: join(root, 'dist') }).map((path) => {
  const html = readFileSync(join(root, 'dist', path), 'utf8');
  const [, locale = 'id', part = ''] = /^(?:(\w+)\/)?embed\/([^/]+)\//.exec(path) ?? [];
  return { path, html, locale, part };
});

/** Kilobytes brotli that a part may weigh. */
const budgetOf = (part: string): number => (part === 'live-map' ? 110 : part.startsWith('chapter-') ? 80 : 60);

test('every embed is within its budget: 60 kB brotli, 80 a chapter, 110 the live map', () => {
  const weights = embeds.map(({ path, html, part }) => ({
    path,
    part,
    bytes: brotliCompressSync(Buffer.from(html)).length,
  }));
  for (const kind of ['chapter-', 'activity-', 'live-map', '']) {
    const most = weights.filter(({ part }) => part.startsWith(kind)).toSorted((a, b) => b.bytes - a.bytes)[0];
    console.log(`${most?.path}: ${most?.bytes} bytes`);
  }
  expect(weights.filter(({ part, bytes }) => bytes > budgetOf(part) * 1000)).toEqual([]);
});

test('the font in them is at most 14 kB', () => {
  expect(statSync(join(root, 'src/fonts/plus-jakarta-sans-embed.woff2')).size).toBeLessThanOrEqual(14_000);
});

test('none has a way out of its file but links: no other source, no stored thing, no cookie', () => {
  for (const { path, html } of embeds) {
    const policy = /content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy, path).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'$/,
    );
    expect(html, path).not.toMatch(
      / (?:src|srcset|poster|data)="(?!data:)|\/_astro\/|localStorage|sessionStorage|\.cookie/,
    );
    expect(html, path).not.toMatch(/ href="\//);
    expect(html, path).not.toMatch(/ target="/);
  }
});

test('every embed names author, licence, and the whole story in a link and in letters', () => {
  for (const { path, html } of embeds) {
    const [, way = ''] = /class="embed-way" href="([^"]+)"/.exec(html) ?? [];
    expect(way, path).toMatch(/^https:\/\//);
    expect(html, path).toContain(`data-address>${way.replace('https://', '')}<`);
    expect(html, path).toContain('CC BY 4.0');
  }
});

test('every embed has been measured in every language at every width', () => {
  const table = heights as Record<string, Record<string, number[]>>;
  for (const { locale, part } of embeds) {
    expect(table[locale]?.[part]?.length, `${locale} ${part}: run "npm run measure:embeds"`).toBe(
      measuredWidths.length,
    );
  }
});

test('the pictures that oEmbed answers name are there', () => {
  const read = (path: string): Record<string, string> =>
    JSON.parse(readFileSync(join(root, 'dist', path), 'utf8')) as Record<string, string>;
  const isThere = (address = ''): boolean => statSync(join(root, 'dist', new URL(address).pathname)).size > 1000;
  for (const { path } of embeds) {
    const folder = path.replace('index.html', '');
    expect(isThere(read(`${folder}oembed.json`)['thumbnail_url']), path).toBe(true);
    expect(isThere(read(`${folder}photo.json`)['url']), path).toBe(true);
  }
});
