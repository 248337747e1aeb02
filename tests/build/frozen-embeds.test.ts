/** A frozen version stays what it was, whatever becomes of the data. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frozenPath, packEmbeds, versionOf } from '../../src/formats/frozen-embeds.ts';
import { layOut } from '../../src/integrations/frozen-embeds.ts';

const root = join(import.meta.dirname, '../..');
/** A copy of the project as far as the release step needs it. */
const copy = mkdtempSync(join(tmpdir(), 'tenun-'));
const freeze = (env: Record<string, string> = { SITE_URL: 'https://example.org' }): string =>
  execFileSync(process.execPath, ['src/tools/freeze-embeds.ts'], {
    cwd: copy,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
    stdio: 'pipe',
  });
const embeds = '{embed,*/embed}/{cloth,chapter-two-cities}/index.html';

beforeAll(() => {
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
  cpSync(join(root, 'package.json'), join(copy, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const path of globSync(embeds, { cwd: join(root, 'dist') })) {
    mkdirSync(join(copy, 'dist', path, '..'), { recursive: true });
    cpSync(join(root, 'dist', path), join(copy, 'dist', path));
  }
});
afterAll(() => rmSync(copy, { recursive: true }));

test('is not made without the address that it will lead to', () => {
  expect(() => freeze({})).toThrow('SITE_URL is not set');
});

test('is laid out byte for byte after the data has changed, and cannot be made again', () => {
  freeze();
  const paths = globSync(embeds, { cwd: join(copy, 'dist') });
  const first = new Map(paths.map((path) => [path, readFileSync(join(copy, 'dist', path), 'utf8')]));
  expect(first.size).toBeGreaterThanOrEqual(4);
  for (const path of paths) writeFileSync(join(copy, 'dist', path), 'changed data');

  expect(layOut(join(copy, 'content/releases'), join(copy, 'dist'))).toEqual(['0.1.0']);
  for (const [path, html] of first) {
    expect(readFileSync(join(copy, 'dist', frozenPath(path, '0.1.0')), 'utf8')).toBe(html);
    expect(readFileSync(join(copy, 'dist', path), 'utf8')).toBe('changed data');
  }
  const archive = readFileSync(join(copy, 'content/releases/embeds-0.1.0.zip'));
  expect(() => freeze()).toThrow('raise the version first');
  expect(readFileSync(join(copy, 'content/releases/embeds-0.1.0.zip'))).toEqual(archive);
});

test('has the same archive whenever it is packed, and its own address in every language', () => {
  const files = { 'embed/b/index.html': new Uint8Array([1]), 'embed/a/index.html': new Uint8Array([2]) };
  expect(packEmbeds(files)).toEqual(packEmbeds(Object.fromEntries(Object.entries(files).toReversed())));
  expect(frozenPath('en/embed/cloth/index.html', '1.2.3')).toBe('en/embed/v1.2.3/cloth/index.html');
  expect(frozenPath('embed/cloth/index.html', '1.2.3')).toBe('embed/v1.2.3/cloth/index.html');
  expect(['embeds-1.2.3.zip', 'embeds-x.zip', 'README.md'].map(versionOf)).toEqual(['1.2.3', null, null]);
});

test('every frozen version that the project keeps is served', () => {
  const releases = globSync('embeds-*.zip', { cwd: join(root, 'content/releases') });
  for (const name of releases) {
    expect(existsSync(join(root, 'dist/embed', `v${versionOf(name)}`, 'cloth/index.html')), name).toBe(true);
  }
});
