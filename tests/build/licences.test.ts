/** Whose code reaches a reader: the page about licences holds every package that was built in, and no other. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getShippedCode } from '../../src/queries/shipped-code.ts';
import { folders } from '../languages.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
/** Licences that ask no more than to be named. */
const permissive = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1']);

const packages = await getShippedCode();
const listed = packages.map(({ name }) => name).toSorted();

/** Packages found in what was built: those of the bundler’s note, the search, the font, and Workbox by its own marks. */
function found(): string[] {
  const note = JSON.parse(readFileSync(join(root, '.astro/shipped-packages.json'), 'utf8')) as string[];
  const marks = globSync('**/*.js', { cwd: dist }).flatMap((path) =>
    [...readFileSync(join(dist, path), 'utf8').matchAll(/["'`]workbox:([a-z-]+):\d/g)].map(
      ([, part]) => `workbox-${part}`,
    ),
  );
  const search = existsSync(join(dist, 'pagefind/pagefind.js')) ? ['pagefind'] : [];
  const font = globSync('_astro/plus-jakarta-sans*.woff2', { cwd: dist }).length > 0;
  return [
    ...new Set([...note, ...marks, ...search, ...(font ? ['@fontsource-variable/plus-jakarta-sans'] : [])]),
  ].toSorted();
}

test('every package in the built files is on the list, and none is listed that is in no file', () => {
  expect(listed).toEqual(found());
});

test.each(packages)('$name is under a licence that asks no more than to be named', ({ spdx, text }) => {
  expect([...permissive]).toContain(spdx);
  expect(text).toMatch(/copyright/i);
  expect(text).not.toMatch(/GNU (?:Lesser |Affero )?General Public/i);
});

describe.each(folders)('%sabout/licences/', (folder) => {
  const html = readFileSync(join(dist, folder, 'about/licences/index.html'), 'utf8');

  test('names each with version, licence and the text of it', () => {
    expect([...html.matchAll(/data-package="([^"]+)"/g)].map(([, name]) => name).toSorted()).toEqual(listed);
    for (const { name, version, spdx, text } of packages) {
      const [, part = ''] = html.split(`data-package="${name}"`);
      const [own = ''] = part.split('</li>');
      expect(own, name).toContain(version);
      expect(own, name).toContain(`<b>${spdx}</b>`);
      const plain = (of: string): string => of.replace(/<[^>]+>|&[^;]+;|[^a-z]/gi, '');
      expect(plain(own), name).toContain(plain(text.replace(/[<>"'&]/g, '')).slice(0, 400));
    }
  });

  test('is linked from the page about the site and from every footer', () => {
    const way = `href="/${folder}about/licences/"`;
    for (const page of ['', 'about/', 'glossary/']) {
      const text = readFileSync(join(dist, folder, page, 'index.html'), 'utf8');
      expect(text.split('<footer class="foot">')[1], page).toContain(way);
    }
    const about = readFileSync(join(dist, folder, 'about/index.html'), 'utf8');
    expect(about.split('<footer class="foot">')[0]).toContain(way);
  });
});
