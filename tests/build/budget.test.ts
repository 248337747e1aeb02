/** Bytes and elements of the built story: what a reader on a slow network waits for. */
import { brotliCompressSync } from 'node:zlib';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folders } from '../languages.ts';

const dist = join(import.meta.dirname, '../../dist');
const compressed = (path: string): number =>
  path.endsWith('.woff2') ? statSync(path).size : brotliCompressSync(readFileSync(path)).length;

/** Every script that a page loads by itself, with what those import. */
function scriptsOf(html: string): string[] {
  const found = new Set([...html.matchAll(/src="(\/_astro\/[^"]+\.js)"/g)].map(([, path = '']) => path));
  for (const path of found) {
    const text = readFileSync(join(dist, path), 'utf8');
    for (const [, name = ''] of text.matchAll(/from"\.\/([^"]+\.js)"/g)) found.add(`/_astro/${name}`);
  }
  return [...found];
}

test('no page loads more than 60 kB brotli of JavaScript, Leaflet not among it', () => {
  const weights = globSync('**/*.html', { cwd: dist }).map((path) => {
    const html = readFileSync(join(dist, path), 'utf8');
    const scripts = scriptsOf(html);
    for (const script of scripts) expect(readFileSync(join(dist, script), 'utf8'), path).not.toContain('_leaflet_id');
    const inline = [...html.matchAll(/<script type="module">([^]*?)<\/script>/g)].map(([, code = '']) => code).join('');
    const bytes = scripts.reduce((sum, script) => sum + compressed(join(dist, script)), 0);
    return { path, bytes: bytes + brotliCompressSync(Buffer.from(inline)).length };
  });
  const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes)[0];
  console.log(`most JavaScript: ${heaviest?.path}, ${heaviest?.bytes} bytes`);
  expect(weights.filter(({ bytes }) => bytes > 60_000)).toEqual([]);
});

describe.each(folders.map((folder) => `${folder}index.html`))('the story %s', (file) => {
  const html = readFileSync(join(dist, file), 'utf8');
  const assets = [...new Set([...html.matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/g)].map(([, path = '']) => path))];
  const imported = assets
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) => [...readFileSync(join(dist, path), 'utf8').matchAll(/from"\.\/([^"]+\.js)"/g)])
    .map(([, name = '']) => `/_astro/${name}`);
  const first = [...new Set([...assets, ...imported])];

  test('is at most 150 kB brotli with style, font and script, in at most 6 requests', () => {
    const total = compressed(join(dist, file)) + first.reduce((sum, path) => sum + compressed(join(dist, path)), 0);
    console.log(`${file}: ${total} bytes brotli in ${first.length + 1} requests`);
    expect(total).toBeLessThanOrEqual(150_000);
    expect(first.length + 1).toBeLessThanOrEqual(6);
  });

  test('starts with at most 8 kB brotli of JavaScript, Leaflet not among it', () => {
    const scripts = first.filter((path) => path.endsWith('.js'));
    const inline = [...html.matchAll(/<script type="module">([^]*?)<\/script>/g)].map(([, code = '']) => code).join('');
    const total =
      scripts.reduce((sum, path) => sum + compressed(join(dist, path)), 0) +
      brotliCompressSync(Buffer.from(inline)).length;
    console.log(`${file}: ${total} bytes of JavaScript`);
    expect(total).toBeLessThanOrEqual(8_000);
    for (const path of scripts) expect(readFileSync(join(dist, path), 'utf8')).not.toContain('_leaflet_id');
  });

  test('has no script that holds up painting, and its style inlined', () => {
    expect(html).not.toMatch(/<script(?![^>]*type="(?:module|application\/[a-z+]+|speculationrules)")[^>]*>/);
    expect(html).not.toMatch(/<link[^>]*rel="stylesheet"/);
  });
});
