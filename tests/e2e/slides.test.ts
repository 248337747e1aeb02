/** A chapter as slides: by keys, buttons and addresses, in two windows, on every screen. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findFaults } from './axe.ts';
import { choosePages, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const path = '/en/chapters/two-cities/slides/';
const projector = { viewport: { width: 1280, height: 720 } } as const;

const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-slide]')].filter((s) => s.checkVisibility()).map(({ id }) => id),
  );
const untilShown = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction((slide) => document.querySelector('[data-current]')?.id === slide, id);

test('keys move while the slides have the focus; letters do nothing', async () => {
  const { page, faults } = await open(projector);
  await page.goto(site + path);
  expect(await shown(page)).toEqual(['two-cities']);
  for (const [key, id] of [
    ['ArrowRight', 'the-strait'],
    ['Space', 'bandung'],
    ['PageDown', 'petaling-jaya'],
    ['ArrowLeft', 'bandung'],
    ['PageUp', 'the-strait'],
    ['End', 'two-cities-sources'],
    ['Home', 'two-cities'],
  ] as const) {
    await page.keyboard.press(key);
    await untilShown(page, id);
    expect(await shown(page), key).toEqual([id]);
  }
  for (const key of ['n', 'j', 'f', '1']) await page.keyboard.press(key);
  expect(await shown(page)).toEqual(['two-cities']);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the address names the slide: a link opens it, Back returns, a citation leads to its source', async () => {
  const { page } = await open(projector);
  await page.goto(`${site}${path}#bandung`);
  expect(await shown(page)).toEqual(['bandung']);
  await page.locator('[data-go="next"]').click();
  await untilShown(page, 'petaling-jaya');
  expect(new URL(page.url()).hash).toBe('#petaling-jaya');
  await page.goBack();
  await untilShown(page, 'bandung');
  await page.locator('#bandung .cite').first().click();
  await untilShown(page, 'two-cities-sources');
  expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
  await page.goBack();
  await untilShown(page, 'bandung');
  await page.keyboard.press('ArrowRight');
  await untilShown(page, 'petaling-jaya');
  await page.context().close();
});

test('the notes in a second window follow the slides and lead them', async () => {
  const { page, faults } = await open(projector);
  await page.goto(`${site}${path}#bandung`);
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.locator('button[data-notes]').click()]);
  await untilShown(notes, 'bandung');
  await notes.locator('[data-alone]').waitFor({ state: 'hidden' });
  expect(await notes.locator('#bandung [data-note]').isVisible()).toBe(true);
  expect(await notes.locator('[data-clock]').innerText()).toMatch(/^\d+:\d\d$/);
  expect(await notes.locator('#petaling-jaya .slide-sheet').isVisible()).toBe(true);
  await page.locator('[data-go="next"]').click();
  await untilShown(notes, 'petaling-jaya');
  await notes.locator('[data-go="next"]').click();
  await untilShown(page, 'not-equals');
  expect(await page.locator('[data-note]:visible').count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('without a channel the two windows speak to each other as opener and opened', async () => {
  const { page } = await open(projector);
  await page.context().addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await page.goto(`${site}${path}#bandung`);
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.locator('button[data-notes]').click()]);
  await untilShown(notes, 'bandung');
  await notes.locator('[data-alone]').waitFor({ state: 'hidden' });
  await page.locator('[data-go="next"]').click();
  await untilShown(notes, 'petaling-jaya');
  await page.context().close();
});

test('words are at least 28 pixels high at 1280, and a long slide is scrolled before the next one comes', async () => {
  const { page } = await open(projector);
  await page.goto(`${site}/en/chapters/layer-one-economy/slides/#little-bandung`);
  const sizes = await page
    .locator('#little-bandung .words > p:not(.big, .direction)')
    .evaluateAll((all) => all.map((words) => parseFloat(getComputedStyle(words).fontSize)));
  expect(sizes.length).toBeGreaterThan(0);
  for (const size of sizes) expect(size).toBeGreaterThanOrEqual(28);
  await page.keyboard.press('PageDown');
  expect(await shown(page)).toEqual(['little-bandung']);
  await page.keyboard.press('ArrowRight');
  await untilShown(page, 'two-hundred-shops');
  await page.context().close();
});

test.each([
  ['slides', ''],
  ['notes', '?notes'],
])('axe finds nothing on the %s, light and dark', async (_, query) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await open({ ...projector, colorScheme, bypassCSP: true });
    for (const hash of ['#two-cities', '#bandung', '#two-cities-sources']) {
      await page.goto(`${site}${path}${query}${hash}`);
      await page.reload();
      expect(await findFaults(page), `${colorScheme} ${hash}`).toEqual([]);
    }
    await page.context().close();
  }
});

test('on a screen of 320 nothing is wider than it, the buttons are there', async () => {
  const { page } = await open({ viewport: { width: 320, height: 640 } });
  for (const hash of ['#two-cities', '#bandung', '#the-claim', '#two-cities-sources']) {
    await page.goto(`${site}${path}${hash}`);
    await page.reload();
    const wide = await page.evaluate(
      () =>
        [document.documentElement, ...document.querySelectorAll('.slide-sheet')].filter(
          (e) => e.scrollWidth > e.clientWidth + 1,
        ).length,
    );
    expect(wide, hash).toBe(0);
    for (const go of ['previous', 'next']) {
      const box = await page.locator(`[data-go="${go}"]`).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    }
  }
  await page.context().close();
});

test.each(choosePages([path]).filter((page) => page.endsWith('/slides/')))(
  '%s without JavaScript stands as a list, every step with its picture and its note',
  async (address) => {
    const { page, faults } = await open({ ...projector, javaScriptEnabled: false });
    await page.goto(site + address);
    const steps = page.locator('.slide[data-graphic]');
    const count = await steps.count();
    expect(count).toBeGreaterThan(4);
    expect(await page.locator('.slide-figure svg:visible').count()).toBe(count);
    expect(await page.locator('[data-note]:visible').count()).toBe(count);
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

test('on paper each slide has a page of its own, with its note', async () => {
  const { page } = await open(projector);
  await page.goto(`${site}${path}#bandung`);
  const slides = await page.locator('[data-slide]').count();
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(slides);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-note]:visible').count()).toBe(slides - 2);
  await page.context().close();
});
