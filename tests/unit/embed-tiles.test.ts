/** Online tiles, where whoever publishes the site has chosen some: an embed allows their host and no other. */
import { expect, test } from 'vitest';
import { embedDocument } from '../../src/formats/embed-document.ts';
import { tilesSource } from '../../src/formats/tiles-source.ts';

const making = {
  script: 'run()',
  site: 'https://site.example',
  read: () => new Uint8Array(),
  hash: () => "'sha256-x'",
};
const page = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><style>a{}</style></head><body>${body}</body></html>`;
const images = (html: string): string => /img-src ([^;]*)/.exec(html)?.[1] ?? '';

test('an embed without tiles allows pictures that are in it, and no host', () => {
  expect(images(embedDocument(page('<main></main>'), making))).toBe('data:');
});

test('the host of the tiles of a map is allowed, and that host alone', () => {
  const map = (tiles: string): string => page(`<activity-map data-tiles="${tiles}"></activity-map>`);
  expect(images(embedDocument(map('https://tiles.example.org/{z}/{x}/{y}.png'), making))).toBe(
    'data: https://tiles.example.org',
  );
  expect(images(embedDocument(map('https://{s}.tiles.example.org/{z}/{x}/{y}.png?a=1&#38;b=2'), making))).toBe(
    'data: https://*.tiles.example.org',
  );
});

test('only an address for several hosts gives a wildcard', () => {
  expect(tilesSource('https://a.tiles.example/{z}/{x}/{y}.png')).toBe('https://a.tiles.example');
});
