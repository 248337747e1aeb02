/** The worker that keeps the site on a device: its list is whole, right, within its bounds, and holds no embed. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { isEmbed, rootOf } from '../../src/model/offline-address.ts';
import { restLimit, type OfflinePlan } from '../../src/model/offline-plan.ts';

const dist = join(import.meta.dirname, '../../dist');
const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
const plan = runInNewContext(
  `(${/\{files:\[\[.*?\]\],story:\{.*?\},rest:\{.*?\}\}/.exec(worker)?.[0] ?? ''})`,
) as OfflinePlan;
const chapters = globSync('chapters/*/', { cwd: dist }).length;
const records = globSync('activities/*/', { cwd: dist }).length;

const fileOf = (url: string): string => join(dist, url.endsWith('/') ? `${url}index.html` : url);
const urlsOf = (places: readonly number[]): string[] =>
  places.map((place) => plan.files[place]?.[0] ?? 'no such place');
const weigh = (urls: readonly string[]): number => urls.reduce((sum, url) => sum + statSync(fileOf(url)).size, 0);
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** As a host sends them; letters and indexes are compressed already. */
const send = (urls: readonly string[]): number =>
  urls.reduce((sum, url) => {
    const bytes = readFileSync(fileOf(url));
    return sum + (/\.(?:woff2|pf_\w+|pagefind)$/.test(url) ? bytes.length : brotliCompressSync(bytes, options).length);
  }, 0);

test('is light, holds its list once, and its own scope reaches the whole site', () => {
  const bytes = brotliCompressSync(readFileSync(join(dist, 'sw.js'))).length;
  console.log(`sw.js: ${bytes} bytes brotli`);
  expect(bytes).toBeLessThanOrEqual(16_000);
  expect(worker.match(/files:\[\[/g)).toHaveLength(1);
});

test('every file of the list is in the site, in the version of the list', () => {
  expect(plan.files.filter(([url]) => !existsSync(fileOf(url)))).toEqual([]);
  const wrong = plan.files.filter(([url, revision]) => {
    if (revision === null) return !url.startsWith('/_astro/');
    return !createHash('sha256')
      .update(readFileSync(fileOf(url)))
      .digest('base64url')
      .startsWith(revision);
  });
  expect(wrong).toEqual([]);
  for (const [url, revision] of plan.files) if (revision !== null) expect(revision, url).toHaveLength(10);
});

test('holds no embed, no picture for other sites, nothing that is there to be taken along', () => {
  const urls = plan.files.map(([url]) => url);
  expect(urls.filter((url) => isEmbed(url) || /\/embed\/|\/share\/|\.(?:zip|pdf|png|docx)$/.test(url))).toEqual([]);
});

describe.each(locales)('in %s', (locale) => {
  const root = rootOf(locale);
  const story = urlsOf(plan.story[locale]);
  const rest = urlsOf(plan.rest[locale]);

  test('the story weighs at most 1 MB on the device and 250 kB on the way, the rest 12 MB and 3 MB', () => {
    const [sent, sentRest] = [send(story), send(rest)];
    console.log(
      `${locale}: story ${story.length} files, ${weigh(story)} bytes, sent ${sent}; ` +
        `rest ${rest.length} files, ${weigh(rest)} bytes, sent ${sentRest}`,
    );
    expect(restLimit).toBe(12_000_000);
    expect(weigh(story)).toBeLessThanOrEqual(1_000_000);
    expect(sent).toBeLessThanOrEqual(250_000);
    expect(weigh(rest)).toBeLessThanOrEqual(restLimit);
    expect(sentRest).toBeLessThanOrEqual(3_000_000);
  });

  test('the story has its page, its letters, and the map, the search and the note that are loaded later', () => {
    for (const part of [root, `${root}offline/`, `${root}manifest.webmanifest`, '/icon.svg'])
      expect(story).toContain(part);
    expect(story.at(-1)).toBe(root);
    for (const part of ['activity-map', 'leaflet-src', 'search', 'offline', 'newer-note', 'cloth-cursor']) {
      expect(story.filter((url) => url.startsWith(`/_astro/${part}.`)).length, part).toBeGreaterThan(0);
    }
    expect(story.filter((url) => url.endsWith('.woff2'))).toHaveLength(1);
    expect(story.filter((url) => url.endsWith('/') && !url.startsWith(root))).toEqual([]);
  });

  test('the rest has every chapter, record, lesson, slide and index, and nothing of another language', () => {
    const pages = ['activities/', 'teach/quiz/', 'print/', 'glossary/', 'sources/', 'data/', 'about/', 'teach/'];
    for (const page of pages) expect(rest).toContain(root + page);
    const count = (pattern: string): number => rest.filter((url) => new RegExp(`^${root}${pattern}$`).test(url)).length;
    expect(count('chapters/[^/]+/')).toBe(chapters);
    expect(count('chapters/[^/]+/slides/')).toBe(chapters);
    expect(count('activities/[^/]+/')).toBe(records);
    expect(rest.filter((url) => /^\/pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\..*)$/.test(url))).toHaveLength(
      3,
    );
    const fragments = globSync(`pagefind/{fragment,index,filter}/${locale}_*`, { cwd: dist });
    expect(rest.filter((url) => /^\/pagefind\/(?:fragment|index|filter)\//.test(url))).toHaveLength(fragments.length);
    const others = locales.filter((other) => other !== locale && rootOf(other) !== '/').map(rootOf);
    expect(rest.filter((url) => others.some((other) => url.startsWith(other)))).toEqual([]);
    expect(rest.filter((url) => story.includes(url))).toEqual([]);
  });
});
