/** Addresses on a USB stick: from file to file, whatever the page and however the address is written. */
import { describe, expect, test } from 'vitest';
import { nameFile, reachPage } from '../../src/model/reach-page.ts';
import { stickAddress, wayTo } from '../../src/stick/stick-address.ts';

const held = new Set([
  'index.html',
  'en/index.html',
  'en/activities/index.html',
  'activities/mou-2015/index.html',
  'data/activities.json',
  'icon.svg',
  '404.html',
  'a b.html',
]);
const place = { site: 'https://example.org', holds: (file: string) => held.has(file) };
const deep = 'en/activities/index.html';
const address = (value: string, page: string): string | null => {
  const met = stickAddress(value, page, place);
  return met.kind === 'file' ? met.address : met.kind === 'same' ? value : null;
};

describe('an address on a page', () => {
  test.each([
    ['/', 'index.html', 'index.html'],
    ['/', deep, '../../index.html'],
    ['/en/', 'index.html', 'en/index.html'],
    ['/en', 'index.html', 'en/index.html'],
    ['/en/', deep, '../index.html'],
    ['/en/activities/', deep, 'index.html'],
    ['/en/activities/?theme=culture#mou-2015', 'index.html', 'en/activities/index.html?theme=culture#mou-2015'],
    ['/activities/mou-2015/', deep, '../../activities/mou-2015/index.html'],
    ['/icon.svg', deep, '../../icon.svg'],
    ['/icon.svg', '404.html', 'icon.svg'],
    ['/404.html', 'index.html', '404.html'],
    ['/a%20b.html', deep, '../../a%20b.html'],
    ['../', deep, '../index.html'],
    ['https://example.org/en/#five-years', 'index.html', 'en/index.html#five-years'],
  ])('%s on %s becomes %s', (value, page, expected) => {
    expect(address(value, page)).toBe(expected);
  });

  test.each([
    '#five-years',
    '?notes#five-years',
    '',
    'mailto:facts@example.org',
    'data:,x',
    'https://example.com/en/',
    '//example.com/en/',
    'http://[',
  ])('%s stays as it is', (value) => {
    expect(stickAddress(value, deep, place)).toEqual({ kind: 'same' });
  });

  test.each(['/embed/', '/en/embed/?part=cloth#code', '/data', 'https://example.org/press/'])(
    '%s is not on the stick, and that is said',
    (value) => {
      expect(stickAddress(value, deep, place)).toEqual({ kind: 'absent' });
    },
  );
});

test.each([
  ['', 'index.html', './'],
  ['', deep, '../../'],
  ['en/activities/', deep, './'],
  ['activities/', deep, '../../activities/'],
  ['activities/', 'index.html', './activities/'],
])('the way to the folder "%s" from %s is %s, so that a script can put a name behind it', (folder, page, way) => {
  expect(wayTo(folder, page)).toBe(way);
});

test.each([
  ['/en/activities/mou-2015/', '../../', '../../en/activities/mou-2015/index.html'],
  ['/en/#five-years', './', './en/index.html#five-years'],
  ['/glossary/?q=a/b#x', './', './glossary/index.html?q=a/b#x'],
  ['/en/#five-years', '/', '/en/#five-years'],
  ['/base/en/', '/base/', '/base/en/'],
])('a page that the search finds at %s is reached from the top %s at %s', (found, top, way) => {
  expect(reachPage(found, top)).toBe(way);
});

test('only ways between folders name a file', () => {
  expect(nameFile('./mou-2015/')).toBe('./mou-2015/index.html');
  expect(nameFile('/activities/mou-2015/')).toBe('/activities/mou-2015/');
});
