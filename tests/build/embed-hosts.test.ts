/** What host pages take from the built site: two scripts, and a description of every part that CMS find by themselves. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { anyLanguage, folders } from '../languages.ts';

const dist = join(import.meta.dirname, '../../dist');
const text = (path: string): string => readFileSync(join(dist, path), 'utf8');
const parts = globSync('{embed,*/embed}/*/index.html', { cwd: dist })
  .map((path) => path.replace(/index\.html$/, ''))
  .toSorted();

type Description = Record<string, unknown>;
const descriptions = (name: string): { path: string; json: Description }[] =>
  parts.map((path) => ({ path, json: JSON.parse(text(`${path}${name}`)) as Description }));

describe.each([
  ['host-1.js', 1000],
  ['element-1.js', 2500],
] as const)('embed/%s', (name, most) => {
  const code = text(`embed/${name}`);

  test(`is at most ${most} bytes after Brotli`, () => {
    const bytes = brotliCompressSync(code).length;
    console.log(`${name}: ${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(most);
  });

  test('is one classic script that loads nothing and leaves no name behind', () => {
    expect(code).toMatch(/^\(function\(\)\{[^]*\}\)\(\);?\s*$/);
    expect(code).not.toMatch(/\bimport\b|\brequire\(|\bfetch\(|globalThis|localStorage|document\.cookie/);
  });
});

test('every part in every language has both descriptions', () => {
  expect(parts.length).toBeGreaterThan(100);
  for (const path of parts)
    for (const name of ['oembed.json', 'photo.json']) expect(existsSync(join(dist, path, name)), path).toBe(true);
});

test('every description is oEmbed 1.0: what is required is there, addresses are absolute, sizes are numbers', () => {
  for (const { path, json } of [...descriptions('oembed.json'), ...descriptions('photo.json')]) {
    expect(json['version'], path).toBe('1.0');
    expect(['rich', 'photo']).toContain(json['type']);
    for (const name of ['title', 'author_name', 'provider_name']) expect(json[name], path).toMatch(/\S/);
    for (const name of ['author_url', 'provider_url', 'thumbnail_url']) expect(json[name], path).toMatch(/^https:\/\//);
    for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age'])
      expect(json[name], `${path} ${name}`).toBeGreaterThan(0);
    if (json['type'] === 'photo') expect(json['url'], path).toMatch(/^https:\/\/.*\/share\/[a-z0-9-]+\.png$/);
  }
});

test('the frame of a description shows the very part, in its language, sandboxed and named', () => {
  for (const { path, json } of descriptions('oembed.json')) {
    const html = String(json['html']);
    expect(html, path).toContain(`/${path}"`);
    expect(html, path).toMatch(/^<iframe [^<>]+><\/iframe>$/);
    expect(html, path).toContain(' sandbox="allow-scripts"');
    expect(html, path).toContain(' referrerpolicy="no-referrer"');
    expect(html, path).toMatch(/ title="[^"]+ · Tenun Dua Kota"/);
    expect(html, path).toContain(` height="${json['height']}"`);
  }
});

describe('pages that a CMS is given the address of', () => {
  const expected: [RegExp, (found: RegExpExecArray) => string][] = [
    [new RegExp(`^${anyLanguage}index\\.html$`), ([, locale]) => `${locale}embed/cloth/`],
    [
      new RegExp(`^${anyLanguage}chapters/([^/]+)/index\\.html$`),
      ([, locale, slug]) => `${locale}embed/chapter-${slug}/`,
    ],
    [new RegExp(`^${anyLanguage}activities/index\\.html$`), ([, locale]) => `${locale}embed/activities/`],
    [
      new RegExp(`^${anyLanguage}activities/([^/]+)/index\\.html$`),
      ([, locale, id]) => `${locale}embed/activity-${id}/`,
    ],
  ];
  const pages = globSync('**/*.html', { cwd: dist }).flatMap((path) =>
    expected.flatMap(([pattern, part]) => {
      const found = pattern.exec(path);
      return found ? [{ path, part: part(found) }] : [];
    }),
  );

  test('are the story, every chapter, the list and every record', () => {
    expect(pages.length).toBe(folders.length * (1 + 8 + 1 + 46));
  });

  test('name one description each, that of their part, within the first 150 kB', () => {
    for (const { path, part } of pages) {
      const html = readFileSync(join(dist, path)).subarray(0, 150_000).toString();
      const links = [
        ...html.matchAll(/<link rel="alternate" type="application\/json\+oembed" href="([^"]+)" title="[^"]+"/g),
      ];
      expect(links.length, path).toBe(1);
      const address = new URL(links[0]?.[1] ?? '');
      expect(address.pathname, path).toBe(`/${part}oembed.json`);
      expect(existsSync(join(dist, address.pathname)), address.href).toBe(true);
    }
  });
});
