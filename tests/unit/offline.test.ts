/** What is kept for reading without a network, how an address finds it, and what a page may ask of the worker. */
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { isEmbed, isPage, keptPath, localeOf, rootOf } from '../../src/model/offline-address.ts';
import { readMessage } from '../../src/model/offline-message.ts';
import { onlyKept } from '../../src/model/offline-page.ts';
import { planOffline, type OfflinePlan, type SiteFile } from '../../src/model/offline-plan.ts';

describe('an address', () => {
  test.each([
    ['/en', '/en/'],
    ['/en/', '/en/'],
    ['/en/index.html', '/en/'],
    ['/index.html', '/'],
    ['/', '/'],
    ['/en/activities', '/en/activities/'],
    ['/_astro/story.Ab1_.js', '/_astro/story.Ab1_.js'],
    ['/404.html', '/404.html'],
  ])('%s is kept under %s', (asked, path) => {
    expect(keptPath(asked)).toBe(path);
  });

  test('is that of a page if its last part has no ending, or that of a page', () => {
    expect(['/', '/en', '/en/data/', '/404.html', '/en/index.html'].filter(isPage)).toHaveLength(5);
    expect(['/press/kit.zip', '/en/poster.png', '/data/activities.csv', '/_astro/a.js'].filter(isPage)).toEqual([]);
  });

  test('is an embed below every language’s folder of embeds; the page that builds their code is none', () => {
    const embeds = ['/embed/cloth/', '/en/embed/cloth/', '/ms/embed/v0.1.0/cloth/', '/embed/host-1.js'];
    expect(embeds.filter(isEmbed)).toEqual(embeds);
    expect(['/embed/', '/en/embed/', '/embed/index.html', '/en/data/', '/'].filter(isEmbed)).toEqual([]);
  });

  test('tells the language', () => {
    expect(['/en/', '/ms/data/', '/', '/data/', '/english/'].map(localeOf)).toEqual(['en', 'ms', 'id', 'id', 'id']);
  });
});

/** A site of few files: each language has its story, a page of activities, two records and a deck of slides. */
const site = (bytes = 100): SiteFile[] => {
  const file = (url: string, needs: string[] = []): SiteFile => ({ url, revision: `r${url}`, bytes, needs });
  return [
    file('/icon.svg'),
    ...['story', 'page', 'lazy'].map((name) => ({ ...file(`/_astro/${name}.js`), revision: null })),
    file('/pagefind/pagefind.js'),
    file('/pagefind/wasm.en.pagefind'),
    file('/pagefind/wasm.unknown.pagefind'),
    ...locales.flatMap((locale) => {
      const root = rootOf(locale);
      return [
        file(root, ['/_astro/story.js', '/_astro/lazy.js']),
        file(`${root}offline/`),
        file(`${root}manifest.webmanifest`),
        file(`${root}activities/`, ['/_astro/page.js']),
        file(`${root}activities/one/`, ['/_astro/page.js']),
        file(`${root}activities/two/`, ['/_astro/page.js']),
        file(`${root}chapters/first/slides/`),
        file(`/pagefind/pagefind.${locale}_x.pf_meta`),
      ];
    }),
  ];
};

const urls = (plan: OfflinePlan, places: readonly number[]): string[] =>
  places.map((place) => plan.files[place]?.[0] ?? '');

describe('the plan', () => {
  test('keeps a story with all that it loads, ever, and its own page last', () => {
    const { plan } = planOffline(site());
    expect(urls(plan, plan.story.en)).toEqual([
      '/_astro/story.js',
      '/_astro/lazy.js',
      '/icon.svg',
      '/en/manifest.webmanifest',
      '/en/offline/',
      '/en/',
    ]);
  });

  test('has in the rest of a language its own pages and index, with their scripts, and nothing of its story', () => {
    const { plan, rest } = planOffline(site());
    const english = urls(plan, plan.rest.en);
    expect(english.toSorted()).toEqual([
      '/_astro/page.js',
      '/en/activities/',
      '/en/activities/one/',
      '/en/activities/two/',
      '/en/chapters/first/slides/',
      '/pagefind/pagefind.en_x.pf_meta',
      '/pagefind/pagefind.js',
      '/pagefind/wasm.en.pagefind',
    ]);
    expect(rest.en).toBe(800);
    expect(urls(plan, plan.rest.ms)).toContain('/pagefind/wasm.unknown.pagefind');
    expect(urls(plan, plan.rest.id)).not.toContain('/en/activities/');
  });

  test('takes kinds whole, in order, while they fit, and names what does not', () => {
    const { plan, rest, leftOut } = planOffline(site(), 600);
    const english = urls(plan, plan.rest.en);
    expect(english).toContain('/en/activities/');
    expect(english.filter((url) => url.startsWith('/en/activities/'))).toHaveLength(1);
    // A smaller kind that comes later still fits.
    expect(english).toContain('/en/chapters/first/slides/');
    expect(rest.en).toBeLessThanOrEqual(600);
    expect(leftOut).toContain('en: records');
  });

  test('stops for a file that a page needs and that is not there, naming it', () => {
    const broken = site().filter(({ url }) => url !== '/_astro/lazy.js');
    expect(() => planOffline(broken)).toThrow('no file at /_astro/lazy.js');
  });
});

test('the page for what is not kept lists only what is', () => {
  const html =
    '<ul><li data-page="/en/">\n<a href="/en/">Story</a></li> <li data-page="/en/data/"><a>Data</a></li></ul>';
  expect(onlyKept(html, new Set(['/en/']))).toBe('<ul><li data-page="/en/">\n<a href="/en/">Story</a></li> </ul>');
});

test('the worker reads its two messages and passes over all else', () => {
  expect(readMessage({ type: 'keep', locale: 'ms', rest: true })).toEqual({ type: 'keep', locale: 'ms', rest: true });
  expect(readMessage({ type: 'keep', locale: 'en' })).toEqual({ type: 'keep', locale: 'en', rest: false });
  expect(readMessage({ type: 'take-over', more: 1 })).toEqual({ type: 'take-over' });
  for (const junk of [
    null,
    3,
    'keep',
    {},
    { type: 'keep' },
    { type: 'keep', locale: 'fr' },
    { type: 'keep', locale: 7 },
  ]) {
    expect(readMessage(junk)).toBe(null);
  }
});
