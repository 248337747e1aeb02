/** Reading without a network: it is really cut, or the server is gone, after one visit of the story. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { serveCompressed, type CompressedSite } from '../../src/tools/serve-compressed.ts';
import { folderOf } from '../languages.ts';
import { findFaults } from './axe.ts';
import { untilActive, useBrowser, viewports } from './browser.ts';
import { storyFiles, untilKept, wholeFiles } from './kept.ts';

const open = useBrowser();
const allowed = { serviceWorkers: 'allow', viewport: viewports.desktop } as const;
const words = (locale: Locale, file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../content/strings/${locale}/${file}.json`), 'utf8')) as Record<
    string,
    string
  >;
let server: CompressedSite;

beforeAll(async () => {
  server = await serveCompressed();
});
afterAll(() => server.close());

describe.each(locales)('in %s', (locale) => {
  const root = `/${folderOf(locale)}`;

  test('after one visit of the story all of it is there with the network cut, and map, records, search, quiz, print', async () => {
    const { page, faults } = await open(allowed);
    const at = server.site + root;
    await page.goto(at);
    await untilKept(page, wholeFiles(locale));
    await page.context().setOffline(true);

    await page.goto(at);
    const steps = await page.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
    expect(steps.length).toBeGreaterThanOrEqual(48);
    for (const id of steps) {
      await page.evaluate((step) => {
        document.getElementById(step)?.scrollIntoView({ block: 'start', behavior: 'instant' });
      }, id);
      await untilActive(page, id);
      const drawn = await page.evaluate(
        (step) =>
          document.getElementById(step)?.closest('[data-scrolly]')?.querySelector('.stage svg :is(use, path)') != null,
        id,
      );
      expect(drawn, id).toBe(true);
    }
    expect(await page.evaluate(() => document.fonts.check('1rem "Plus Jakarta Sans"'))).toBe(true);

    await page.goto(`${at}#not-equals`);
    await untilActive(page, 'not-equals');
    await page.locator('[data-scrolly="twin-map"] .map-explore').first().click();
    await page.locator('.map-mark').first().waitFor({ state: 'visible' });

    await page.goto(`${at}activities/?theme=education`);
    await page.locator('[data-ready]').waitFor();
    const few = await page.locator('[data-row]:visible').count();
    expect(few).toBeGreaterThan(0);
    await page.locator('input[name="theme"][value="education"]').uncheck();
    await page.waitForFunction((n) => document.querySelectorAll('[data-row]').length > n, few);
    const record = await page.locator('[data-row] a').first().getAttribute('href');
    await page.goto(new URL(record ?? '', at).href);
    expect(await page.locator('h1').innerText()).not.toBe('');

    await page.goto(`${at}glossary/`);
    await page.keyboard.press('/');
    await page.keyboard.type('Bandung');
    await page.locator('[data-hits] a').first().click();
    await page.waitForURL((url) => url.href !== `${at}glossary/`);
    expect(await page.locator('main').textContent()).toContain('Bandung');

    await page.goto(`${at}teach/quiz/`);
    await page.locator('[data-ready]').waitFor();
    await page.locator('#q-layers select').first().selectOption('first');
    await page.locator('#q-layers [data-check]').click();
    expect(await page.locator('#q-layers [role="status"]').first().textContent()).not.toBe('');

    await page.goto(`${at}print/`);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.locator('main').innerText()).toContain('Petaling Jaya');
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').length)).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a page that is not kept answers with an honest one, at its address, that lists what is', async () => {
    const { page } = await open({ ...allowed, bypassCSP: true });
    await page.goto(server.site + root);
    await untilKept(page, wholeFiles(locale));
    await page.context().setOffline(true);
    const address = `${server.site}${root}press/?a=1#b`;
    const response = await page.goto(address);
    expect(response?.status()).toBe(503);
    expect(page.url()).toBe(address);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.locator('h1').innerText()).toBe(words(locale, 'offline')['offline.title']);
    const listed = await page.locator('main li a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(listed).toContain(`${root}teach/quiz/`);
    expect(await findFaults(page)).toEqual([]);
    for (const path of listed)
      expect((await page.goto(new URL(path ?? '', address).href))?.status(), path ?? '').toBe(200);
    await page.context().close();
  });
});

test('whatever stands behind the address of a kept page, it is that page', async () => {
  const { page } = await open(allowed);
  await page.goto(`${server.site}/en/`);
  await untilKept(page, storyFiles('en'));
  await page.context().setOffline(true);
  for (const way of ['/en', '/en?utm_source=a', '/en/index.html', '/en/?scene=1&utm_source=b#little-bandung']) {
    const response = await page.goto(server.site + way);
    expect(response?.status(), way).toBe(200);
    expect(await page.locator('[data-step]').count(), way).toBeGreaterThan(40);
  }
  expect(page.url()).toBe(`${server.site}/en/?scene=1&utm_source=b#little-bandung`);
  await page.goto(`${server.site}/en?a=b`);
  expect(page.url()).toBe(`${server.site}/en/?a=b`);
  await page.context().close();
});

test('the story is there when the server itself is gone', async () => {
  const { page, faults } = await open(allowed);
  const short = await serveCompressed();
  await page.goto(`${short.site}/ms/`);
  await untilKept(page, storyFiles('ms'));
  await short.close();
  await page.reload();
  expect(await page.locator('[data-step]').count()).toBeGreaterThanOrEqual(48);
  await page.goto(`${short.site}/ms/#bare-warp`);
  await untilActive(page, 'bare-warp');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a second language is kept as well when it is visited, and a page beyond the plan once it was read', async () => {
  const { page } = await open(allowed);
  await page.goto(`${server.site}/en/`);
  await untilKept(page, wholeFiles('en'));
  await page.goto(`${server.site}/ms/`);
  await untilKept(page, storyFiles('ms'));
  await page.goto(`${server.site}/en/side-by-side/id/two-cities/`);
  await page.context().setOffline(true);
  for (const path of ['/ms/', '/en/', '/en/side-by-side/id/two-cities/']) {
    expect((await page.goto(server.site + path))?.status(), path).toBe(200);
  }
  expect((await page.goto(`${server.site}/en/side-by-side/id/the-agreement/`))?.status()).toBe(503);
  await page.context().close();
});

test('embeds are never answered by the worker, nor is anything kept but files of the site', async () => {
  const { page, faults } = await open(allowed);
  await page.goto(`${server.site}/en/`);
  await untilKept(page, wholeFiles('en'));
  const embed = await page.goto(`${server.site}/en/embed/cloth/`);
  expect(embed?.fromServiceWorker()).toBe(false);
  expect((await page.goto(`${server.site}/en/`))?.fromServiceWorker()).toBe(true);
  const kept = await page.evaluate(async () => ({
    caches: (await caches.keys()).filter((name) => !name.startsWith('tenun-')),
    addresses: (await (await caches.open('tenun-kept')).keys()).map(({ url }) => url),
    databases: await indexedDB.databases(),
    cookie: document.cookie,
  }));
  expect(kept.caches).toEqual([]);
  expect(kept.addresses.filter((url) => !url.startsWith(`${server.site}/`) || /\/embed\/./.test(url))).toEqual([]);
  expect(kept.databases).toEqual([]);
  expect(kept.cookie).toBe('');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('for a reader who saves data only the story is kept', async () => {
  const { page } = await open(allowed);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    const asked: unknown[] = [];
    Object.assign(window, { asked });
    const post = ServiceWorker.prototype.postMessage as (message: unknown, more: unknown) => void;
    ServiceWorker.prototype.postMessage = function (this: ServiceWorker, message: unknown, more: unknown) {
      asked.push(message);
      post.call(this, message, more);
    } as typeof ServiceWorker.prototype.postMessage;
  });
  await page.goto(`${server.site}/en/`);
  await untilKept(page, storyFiles('en'));
  await page.waitForFunction(() => (window as unknown as { asked: unknown[] }).asked.length > 0);
  expect(await page.evaluate(() => (window as unknown as { asked: unknown[] }).asked)).toEqual([
    { type: 'keep', locale: 'en', rest: false },
  ]);
  expect(await keptNow(page)).toEqual(storyFiles('en').toSorted());
  await page.context().close();
});

/** Paths that are kept. */
const keptNow = (page: Page): Promise<string[]> =>
  page.evaluate(async () =>
    (await (await caches.open('tenun-kept')).keys()).map(({ url }) => new URL(url).pathname).toSorted(),
  );

const refusals: Record<string, () => void> = {
  'workers are unknown': () => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }),
  'asking for workers is an error': () =>
    Object.defineProperty(navigator, 'serviceWorker', {
      get: () => {
        throw new DOMException('not allowed', 'SecurityError');
      },
    }),
  'a worker is refused': () => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
  },
  'a blocker answers with nothing': () => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.resolve() as unknown as ReturnType<ServiceWorkerContainer['register']>;
  },
};

test.each(Object.entries(refusals))('where %s the story goes on without a word', async (_what, refuse) => {
  const { page, faults } = await open(allowed);
  await page.addInitScript(refuse);
  const loaded = page.waitForResponse((response) => /\/_astro\/offline\./.test(response.url()));
  await page.goto(`${server.site}/en/#little-bandung`);
  await loaded;
  await page.waitForLoadState('networkidle');
  await untilActive(page, 'little-bandung');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('where the code for it cannot be loaded, nobody notices', async () => {
  const { page, faults } = await open({ viewport: viewports.phone });
  await page.route(/\/_astro\/offline\./, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.goto(`${inject('site')}/en/`);
  await failed;
  await page.waitForLoadState('networkidle');
  expect(faults.filter((fault) => !fault.includes('Failed to load resource'))).toEqual([]);
  await page.context().close();
});
