/** What servers say with our files. */
import { expect, test } from 'vitest';
import { headerRules, headersOf, writeHeadersFile } from '../../src/server/header-rules.ts';
import { writeNginxServer } from '../../src/server/nginx.ts';

test('scripts with a name of their own are kept for a year, pages are asked for again', () => {
  expect(headersOf(headerRules, '/_astro/story.js')['Cache-Control']).toContain('immutable');
  expect(headersOf(headerRules, '/en/')['Cache-Control']).toContain('must-revalidate');
});

test('data and embeds may be read by pages of others, chapters may not', () => {
  for (const path of ['/data/activities.csv', '/embed/cloth/', '/share/cloth.png']) {
    expect(headersOf(headerRules, path)['Access-Control-Allow-Origin']).toBe('*');
  }
  expect(headersOf(headerRules, '/chapters/two-cities/')).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('the file for hosts of static sites names every header under its path', () => {
  const file = writeHeadersFile(headerRules);
  for (const { path, headers } of headerRules) {
    const block = file.split('\n\n').find((each) => each.startsWith(`${path}\n`)) ?? '';
    for (const [name, value] of Object.entries(headers)) expect(block).toContain(`  ${name}: ${value}`);
  }
});

test('nginx names every header in every location, and asks for TLS only where it ends TLS', () => {
  const site = { root: '/srv/site', listen: '443', names: ['site.example'] };
  const tls = { certificate: '/etc/ssl/a.crt', key: '/etc/ssl/a.key' };
  const secure = writeNginxServer({ ...site, tls }, headerRules);
  const locations = secure.split('  location ').slice(1);
  expect(locations).toHaveLength(headerRules.length);
  for (const location of locations) {
    const path = location.split(' ')[0] ?? '';
    for (const [name, value] of Object.entries(headersOf(headerRules, path))) {
      expect(location, path).toContain(`add_header ${name} "${value}" always;`);
    }
  }
  const plain = writeNginxServer({ ...site, tls: null }, headerRules);
  expect(plain).not.toMatch(/ssl|Strict-Transport/);
});
