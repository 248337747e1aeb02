/** The search by keyboard alone: opened, asked, followed, left; and what it says when it cannot work. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findFaults } from './axe.ts';
import { useBrowser, viewports } from './browser.ts';

const open = useBrowser();
const site = inject('site');

/** Types into the opened search and waits until it says how many were found. */
async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words);
  await page.locator('.search[data-answered] .search-count:not(:empty)').waitFor();
  await page.waitForFunction(
    (sought) => document.querySelector<HTMLInputElement>('#search-field')?.value === sought,
    words,
  );
  await page.locator('[data-hits] a').first().waitFor();
}

const addresses = (page: Page): Promise<string[]> =>
  page
    .locator('[data-hits] a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(location.origin, '')));

test('by keyboard alone a reader gets from any place to a step, with nothing loaded before', async () => {
  const { page, faults, requests } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/en/glossary/`);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /pagefind|\/search\./.test(url))).toEqual([]);
  await page.keyboard.press('/');
  await ask(page, 'One shop, fourteen months');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-hits]') !== null)).toBe(true);
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('One shop, fourteen months'));
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site}/en/#fourteen-months`);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a hit on the page itself closes the search and scrolls there', async () => {
  const { page, faults } = await open();
  await page.goto(`${site}/`);
  await page.keyboard.press('/');
  await ask(page, 'Tiga tahun berturut-turut, tiga kemah');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site}/#three-camps`);
  expect(await page.locator('.search').evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(false);
  await page.waitForFunction(() => {
    const top = document.getElementById('three-camps')?.getBoundingClientRect().top ?? Infinity;
    return Math.abs(top) < innerHeight;
  });
  expect(faults).toEqual([]);
  await page.context().close();
});

test('each language finds its own pages only', async () => {
  for (const [start, words, foreign] of [
    ['/', 'Bandung', /^\/(?:en|ms)\//],
    ['/en/', 'Bandung', /^\/(?!en\/)/],
    ['/ms/', 'Bandung', /^\/(?!ms\/)/],
  ] as const) {
    const { page } = await open();
    await page.goto(site + start);
    await page.keyboard.press('/');
    await ask(page, words);
    for (let more = 0; more < 3; more += 1) {
      const before = (await addresses(page)).length;
      await page.locator('[data-more]').press('Enter');
      await page.waitForFunction((n) => document.querySelectorAll('[data-hits] a').length > n, before);
    }
    const found = await addresses(page);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((address) => foreign.test(address))).toEqual([]);
    await page.context().close();
  }
});

test('a term, a source, a record and a part of a page are found, each at its own address', async () => {
  const { page } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/en/glossary/`);
  for (const [words, address] of [
    ['memorandum of understanding', '/en/glossary/#mou'],
    ['Software Smart City Bandung Mau Dihibahkan', '/en/sources/#bale-2016'],
    ['Twelve Bandung students', '/en/activities/youth-camp-2019/'],

    ['sets no cookies', '/en/about/#privacy'],
  ] as const) {
    await page.keyboard.press('/');
    await page.locator('#search-field').fill('');
    await page.waitForFunction(() => document.querySelectorAll('[data-hits] a').length === 0);
    await ask(page, words);
    expect(await addresses(page), words).toContain(address);
    await page.keyboard.press('Escape');
  }
  await page.context().close();
});

test('what was sought is marked; the count is announced; nothing found is said in words', async () => {
  const { page } = await open();
  await page.goto(`${site}/en/glossary/`);
  await page.keyboard.press('/');
  await ask(page, 'shop');
  expect(await page.locator('[data-hits] mark').first().textContent()).toMatch(/shop/i);
  const count = page.locator('.search [role="status"]');
  expect(await count.textContent()).toMatch(/^\d+ results$/);
  await page.locator('#search-field').fill('zzzz');
  await page.waitForFunction(() => document.querySelector('.search-count')?.textContent?.includes('“zzzz”'));
  expect(await page.locator('[data-hits] a').count()).toBe(0);
  await page.context().close();
});

test('Escape gives the focus back to the button; arrows go back to the field, letters type on', async () => {
  const { page } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/en/glossary/`);
  await page.locator('.search-open').focus();
  await page.keyboard.press('Enter');
  await ask(page, 'shop');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('s');
  expect(await page.locator('#search-field').inputValue()).toBe('shops');
  await page.keyboard.press('Escape');
  if (await page.locator('.search[open]').count()) await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('search-open');
  await page.context().close();
});

test('the key / is a letter like others in a field, and does nothing once it is switched off', async () => {
  const { page } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/en/glossary/`);
  await page.keyboard.press('/');
  await page.keyboard.type('a/b');
  expect(await page.locator('#search-field').inputValue()).toBe('a/b');
  await page.locator('[data-key]').uncheck();
  await page.locator('.search-close').click();
  await page.goto(`${site}/en/`);
  await page.keyboard.press('/');
  expect(await page.locator('.search[open]').count()).toBe(0);
  await page.locator('.search-open').click();
  await page.locator('.search[open]').waitFor();
  await page.context().close();
});

test('where the index cannot be loaded a sentence says so, and typing again tries again', async () => {
  for (const blocked of [/\/pagefind\/pagefind\.js/, /\/pagefind\/(?!pagefind\.js)/]) {
    const { page } = await open();
    await page.route(blocked, (route) => route.abort());
    await page.goto(`${site}/en/glossary/`);
    await page.keyboard.press('/');
    await page.keyboard.type('shop');
    await page.locator('.search-failed').waitFor({ state: 'visible' });
    expect(await page.locator('.search-failed').textContent()).toContain('did not load');
    await page.unroute(blocked);
    await page.keyboard.type('s');
    // A browser may remember that a script failed for as long as the page is open.
    await page.locator('[data-hits] a, .search-failed:visible').first().waitFor();
    await page.context().close();
  }
});

test('where its own code cannot be loaded a sentence says so', async () => {
  const { page } = await open();
  await page.route(/_astro\/search\./, (route) => route.abort());
  await page.goto(`${site}/`);
  await page.locator('.search-open').click();
  await page.locator('.search-failed').waitFor({ state: 'visible' });
  await page.context().close();
});

test('without JavaScript there is no button', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  for (const path of ['/', '/en/about/']) {
    await page.goto(site + path);
    expect(await page.locator('.search-open').isVisible()).toBe(false);
  }
  await page.context().close();
});

test('at 320 pixels nothing runs out of the page, the search open or not', async () => {
  const { page } = await open({ viewport: { width: 320, height: 568 } });
  for (const path of ['/en/', '/about/']) {
    await page.goto(site + path);
    await page.keyboard.press('/');
    await ask(page, 'Bandung');
    const { wide, inside } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth > innerWidth,
      inside: [...document.querySelectorAll('.search, .search a')].every((one) => one.scrollWidth <= innerWidth),
    }));
    expect(wide).toBe(false);
    expect(inside).toBe(true);
  }
  await page.context().close();
});

test.each(
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    Object.entries(viewports).flatMap(([size, viewport]) =>
      ['/about/', '/en/about/', 'search'].map((what) => ({ what, colorScheme, size, viewport })),
    ),
  ),
)('$what in $colorScheme on a $size has no fault that axe finds', async ({ what, colorScheme, viewport }) => {
  const { page } = await open({ colorScheme, viewport, bypassCSP: true });
  await page.goto(site + (what === 'search' ? '/en/' : what));
  if (what === 'search') {
    await page.keyboard.press('/');
    await ask(page, 'shop');
  }
  expect(await findFaults(page)).toEqual([]);
  await page.context().close();
});
