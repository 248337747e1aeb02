/** What servers say with our files. */
import { expect, test } from 'vitest';
import { headerRules, headersOf } from '../../src/server/header-rules.ts';
import { placesOf, writeHeadersFile } from '../../src/server/headers-file.ts';
import { writeNginxServer } from '../../src/server/nginx.ts';
import { homes } from '../languages.ts';

const embedded = homes.flatMap((home) => [`${home}embed/cloth/`, `${home}embed/v0.1.0/cloth/`]);
const pages = homes.flatMap((home) => [
  home,
  `${home}chapters/two-cities/`,
  `${home}embed/`,
  `${home}embed/index.html`,
]);

test('scripts with a name of their own are kept for a year, pages are asked for again', () => {
  expect(headersOf(headerRules, '/_astro/story.js')['Cache-Control']).toContain('immutable');
  expect(headersOf(headerRules, '/en/')['Cache-Control']).toContain('must-revalidate');
});

test('data, pictures to share and embeds may be read by pages of others in every language, chapters may not', () => {
  const open = homes.flatMap((home) => [`${home}data/changes.atom`, `${home}share/cloth.png`, `${home}embed/cloth/`]);
  for (const path of [...open, '/data/activities.csv', '/embed/host-1.js']) {
    expect(headersOf(headerRules, path)['Access-Control-Allow-Origin'], path).toBe('*');
    expect(headersOf(headerRules, path)['Cross-Origin-Resource-Policy'], path).toBe('cross-origin');
  }
  expect(headersOf(headerRules, '/chapters/two-cities/')).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('only embeds may be framed by others; the page that builds their code may not', () => {
  for (const path of embedded) expect(headersOf(headerRules, path), path).not.toHaveProperty('Content-Security-Policy');
  for (const path of pages) {
    expect(headersOf(headerRules, path)['Content-Security-Policy'], path).toBe("frame-ancestors 'self'");
  }
});

test('the service worker is asked for again on every visit, and may ask this site alone', () => {
  const { 'Cache-Control': kept, 'Content-Security-Policy': policy } = headersOf(headerRules, '/sw.js');
  expect(kept).toContain('max-age=0, must-revalidate');
  expect(policy).toBe("default-src 'none'; connect-src 'self'");
});

/** Adds the headers of every rule that fits, as Netlify and Cloudflare Pages do: a name said twice holds both values. */
function sent(file: string, path: string): Record<string, string> {
  const headers: Record<string, string[]> = {};
  for (const block of file.trim().split('\n\n')) {
    const [rule = '', ...lines] = block.split('\n');
    if (rule.endsWith('*') ? !path.startsWith(rule.slice(0, -1)) : path !== rule) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.+)$/.exec(line) ?? [];
      headers[name] = [...(headers[name] ?? []), value];
    }
  }
  return Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values.join(', ')]));
}

const files = homes.flatMap((home) =>
  ['index.html', 'chapters/two-cities/index.html', 'data/changes.atom', 'share/cloth.png', 'embed/index.html']
    .concat('embed/cloth/index.html', 'embed/v0.1.0/cloth/index.html')
    .map((file) => `${home.slice(1)}${file}`),
);
const beside = ['404.html', 'robots.txt', 'sw.js', '_astro/story.js', 'embed/host-1.js', 'data/activities.csv'];
const file = writeHeadersFile(headerRules, placesOf([...files, ...beside], ['en', 'ms']));

test.each([
  ...embedded,
  ...pages,
  '/_astro/story.js',
  '/embed/host-1.js',
  '/data/activities.csv',
  '/404.html',
  '/sw.js',
])('hosts that add up all rules send for %s what was promised, and no header twice', (path) => {
  expect(sent(file, path)).toEqual(headersOf(headerRules, path));
});

test('a header that hosts would send twice is no file but an error that names it', () => {
  const rules = [
    { path: '/*', headers: {} },
    { path: '/data/*', headers: { 'X-A': 'one' } },
    { path: '/data/index.html', headers: { 'X-A': 'two' } },
  ];
  expect(() => writeHeadersFile(rules, ['/data/*', '/data/index.html'])).toThrow(
    '/data/index.html would send X-A twice: one and two',
  );
});

test('more rules than hosts read are an error', () => {
  const places = Array.from({ length: 100 }, (_, index) => `/${index}/*`);
  expect(() => writeHeadersFile(headerRules, places)).toThrow('found 101 rules, hosts read at most 100');
});

const site = { root: '/srv/site', listen: '443', names: ['site.example'] };
const redirect = { listen: '80', to: 'https://site.example' };
const tls = { certificate: '/etc/ssl/a.crt', key: '/etc/ssl/a.key', http2: true, redirect };

test('nginx names every header in every location, and asks for TLS only where it ends TLS', () => {
  const secure = writeNginxServer({ ...site, tls }, headerRules);
  const locations = secure.split('  location ').slice(1);
  expect(locations).toHaveLength(headerRules.length);
  for (const location of locations) {
    const path = /^(?:= )?(\S+)/.exec(location)?.[1] ?? '';
    const expected = headersOf(headerRules, path.endsWith('/') && !location.startsWith('=') ? `${path}*` : path);
    expect(location.match(/add_header/g)?.length, path).toBe(Object.keys(expected).length);
    for (const [name, value] of Object.entries(expected)) {
      expect(location, path).toContain(`add_header ${name} "${value}" always;`);
    }
  }
  const plain = writeNginxServer({ ...site, tls: null }, headerRules);
  expect(plain).not.toMatch(/ssl|http2|Strict-Transport|return 301/);
});

test('nginx sends who asks without TLS to the same page with it, and speaks HTTP/2 as its version wants', () => {
  const now = writeNginxServer({ ...site, tls }, headerRules);
  expect(now).toContain('listen 80;');
  expect(now).toContain('return 301 https://site.example$request_uri;');
  expect(now).toContain('  listen 443 ssl;\n  http2 on;');
  const before = writeNginxServer({ ...site, tls: { ...tls, http2: false } }, headerRules);
  expect(before).toContain('  listen 443 ssl http2;');
  expect(before).not.toContain('http2 on');
});
