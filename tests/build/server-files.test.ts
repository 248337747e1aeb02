/** What hosts and visitors' tools read beside the pages. */
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { serverFiles, type ReportSettings } from '../../src/integrations/server-files.ts';
import { headerRules } from '../../src/server/header-rules.ts';
import { placesOf, writeHeadersFile } from '../../src/server/headers-file.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

test('the built site brings the headers for hosts, which name every folder that it has', () => {
  const files = globSync('**/*.*', { cwd: dist, exclude: ['.well-known/**'] });
  const said = readFileSync(join(dist, '_headers'), 'utf8');
  expect(
    said
      .split('\n')
      .filter((line) => line.startsWith('/'))
      .toSorted(),
  ).toEqual(
    writeHeadersFile(headerRules, placesOf(files, ['en', 'ms']))
      .split('\n')
      .filter((line) => line.startsWith('/'))
      .toSorted(),
  );
  expect(said).toContain('/ms/embed/*');
});

test('GitHub Pages is told to serve what begins with an underscore or a dot', () => {
  expect(existsSync(join(dist, '.nojekyll'))).toBe(true);
  expect(globSync('_astro/*.js', { cwd: dist }).length).toBeGreaterThan(5);
});

/** Runs the integration over a folder of one page; gives what it wrote. */
async function made(ways: ReportSettings, site: string): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'tenun-files-'));
  try {
    mkdirSync(join(folder, 'glossary'));
    writeFileSync(join(folder, 'glossary/index.html'), '');
    const { hooks } = serverFiles(ways);
    type Hooks = AstroIntegration['hooks'];
    type Done = Parameters<NonNullable<Hooks['astro:config:done']>>[0];
    type Built = Parameters<NonNullable<Hooks['astro:build:done']>>[0];
    await hooks['astro:config:done']?.({ config: { root: pathToFileURL(`${root}/`), site } } as unknown as Done);
    const dir = pathToFileURL(`${folder}/`);
    await hooks['astro:build:done']?.({ dir, logger: { info: () => undefined } } as unknown as Built);
    const file = join(folder, '.well-known/security.txt');
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('security.txt is written where somebody can be written to, with the languages of the site', async () => {
  const text = await made({ email: 'a@site.test', issues: undefined }, 'https://site.test');
  expect(text).toMatch(/^Contact: mailto:a@site\.test\nExpires: 20\d\d-\d\d-\d\dT00:00:00Z\n/);
  expect(text).toContain('Preferred-Languages: id, en, ms');
  expect(text).toContain('Canonical: https://site.test/.well-known/security.txt');
});

test('without an address for reports there is no security.txt, rather than one that leads nowhere', async () => {
  expect(await made({ email: undefined, issues: undefined }, 'https://site.test')).toBeNull();
});

test('while nobody has said where the site will stand, security.txt claims no address', async () => {
  expect(await made({ email: 'a@site.test', issues: undefined }, 'https://tenunduakota.example')).not.toContain(
    'Canonical',
  );
});
