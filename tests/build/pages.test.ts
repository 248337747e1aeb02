/** The built pages: every anchor, id, citation and picture resolves. */
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anyLanguage, folders } from '../languages.ts';

const dist = join(import.meta.dirname, '../../dist');
const pages = globSync('**/*.html', { cwd: dist }).map((path) => relative(dist, join(dist, path)));
const listed = pages.filter((path) => !path.startsWith('404'));
const story = listed.filter((path) => new RegExp(`^${anyLanguage}(?:index|chapters/[^/]+/index)\\.html$`).test(path));

test('there is a story and eight chapters in every language', () => {
  expect(story).toHaveLength(folders.length * 9);
  expect(story).toEqual(expect.arrayContaining(folders.map((folder) => `${folder}index.html`)));
  expect(pages).toContain('404.html');
});

test('every page is there in every language', () => {
  // Side by side, the other language is part of the address.
  const own = listed.filter((path) => !/side-by-side\/[a-z]{2}\//.test(path));
  const under = (folder: string): string[] =>
    own
      .filter((path) => (new RegExp(`^${anyLanguage}`).exec(path)?.[1] ?? '') === folder)
      .map((path) => path.slice(folder.length))
      .toSorted();
  expect(under('').length).toBeGreaterThan(100);
  for (const folder of folders) expect(under(folder), folder).toEqual(under(''));
});

describe.each(pages)('%s', (path) => {
  const html = readFileSync(join(dist, path), 'utf8');
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);

  test('has no id twice', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('refers only to anchors and symbols that it has', () => {
    const known = new Set(ids);
    const wanted = [...html.matchAll(/\s(?:href|popovertarget|aria-labelledby)="#?([a-z0-9-]+)"/g)].map(
      ([, id = '']) => id,
    );
    expect(wanted.filter((id) => !known.has(id))).toEqual([]);
  });

  test('has no style attribute, which the policy would block, and no unnumbered citation', () => {
    expect(html).not.toMatch(/<[^>]+\sstyle="/);
    expect(html).not.toContain('<!--cite');
    expect(html).not.toContain('<!--still');
    expect(html).not.toContain('«');
  });
});

describe.each(listed)('%s', (path) => {
  const html = readFileSync(join(dist, path), 'utf8');

  test('links only to pages that exist', () => {
    const links = [...html.matchAll(/href="(\/[^"#]*)(?:#[^"]*)?"/g)].map(([, link = '']) => link);
    const exists = (link: string): boolean => {
      const clean = link.replace(/^\//, '');
      return globSync(clean === '' || clean.endsWith('/') ? `${clean}index.html` : clean, { cwd: dist }).length > 0;
    };
    expect([...new Set(links)].filter((link) => !exists(link))).toEqual([]);
  });
});

describe.each(story)('%s', (path) => {
  const html = readFileSync(join(dist, path), 'utf8');

  test('every step has words, an alternative for its picture and the picture itself', () => {
    const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0;
    const steps = count(/<article class="step" data-step/g);
    expect(steps).toBeGreaterThan(0);
    expect(count(/class="still"/g)).toBe(steps);
    expect(count(/class="alt"/g)).toBe(steps);
  });
});
