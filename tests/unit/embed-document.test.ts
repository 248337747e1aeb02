/** A built page becomes a file that stands alone, or the build stops. */
import { expect, test } from 'vitest';
import { embedDocument } from '../../src/formats/embed-document.ts';

const page = (body = '', style = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="x"><style>${style}</style></head><body>${body}<script type="module" src="/_astro/a.js"></script></body></html>`;
const making = {
  script: 'let a="</script>"',
  site: 'https://example.org',
  read: () => new Uint8Array([1, 2, 3]),
  hash: (text: string) => `'sha256-${text.length}'`,
};

test('style, font and script are in it, under a policy that knows only them', () => {
  const html = embedDocument(page('<a href="/en/">x</a>', 'a{src:url(/_astro/f.woff2)}'), making);
  expect(html).toContain('url(data:font/woff2;base64,AQID)');
  expect(html).toContain(String.raw`<script>let a="<\/script>"</script></body>`);
  expect(html).toContain('<a href="https://example.org/en/">');
  expect(html.match(/content-security-policy/g)).toHaveLength(1);
  expect(html).toContain("default-src 'none'; style-src 'sha256-39'; script-src 'sha256-18'");
});

test.each([
  ['a picture of the build', '', 'a{background:url(/_astro/x.png)}', 'still fetch'],
  ['a sheet elsewhere', '<link rel="stylesheet" href="https://example.org/x.css">', '', 'still fetch'],
  ['a second script', '<script>1</script>', '', '2 scripts'],
])('%s stops the build', (_, body, style, message) => {
  expect(() => embedDocument(page(body, style), making)).toThrow(message);
});
