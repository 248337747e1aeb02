/** The press kit in a browser: for everyone, at every width. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findFaults } from './axe.ts';
import { useBrowser, viewports } from './browser.ts';
import { homes } from '../languages.ts';

const site = inject('site');
const open = useBrowser();

/** Unfolds the list of records without scrolling: the header would lie over links. */
const openRecords = (page: Page): Promise<void> =>
  page.locator('.press-records').evaluate((details) => details.setAttribute('open', ''));

test.each(
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['phone', 'desktop'] as const).map((device) => ({ colorScheme, device })),
  ),
)('axe finds no fault on the press kit ($colorScheme, $device)', async ({ colorScheme, device }) => {
  const { page, faults } = await open({ viewport: viewports[device], colorScheme, bypassCSP: true });
  for (const path of homes.map((home) => `${home}press/`)) {
    await page.goto(site + path);
    await openRecords(page);
    expect(await findFaults(page), path).toEqual([]);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('at 320 pixels nothing lies beside the page, and what can be tapped is large enough', async () => {
  const { page } = await open({ viewport: { width: 320, height: 640 } });
  for (const path of homes.map((home) => `${home}press/`)) {
    await page.goto(site + path);
    await openRecords(page);
    const { beside, small } = await page.evaluate(() => ({
      beside: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      small: [...document.querySelectorAll('.press a:not(p:not(.press-zip) a), .press-pictures a, .press-records a')]
        .map((link) => link.getBoundingClientRect())
        .filter(({ height }) => height < 24).length,
    }));
    expect(beside, path).toBeLessThanOrEqual(0);
    expect(small, path).toBe(0);
  }
  await page.context().close();
});

test('pictures come when they are scrolled to, keep their place before, and all of them load', async () => {
  const { page, requests, faults } = await open({ viewport: viewports.phone });
  await page.goto(`${site}/en/press/`);
  const images = page.locator('.press-pictures img');
  const before = requests.filter((url) => url.includes('/share/')).length;
  expect(before).toBeLessThan(await images.count());
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((one: HTMLImageElement) => one.decode());
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the kit is downloaded whole by a click', async () => {
  const { page } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/press/`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.press-zip a').click()]);
  expect(download.suggestedFilename()).toBe('tenun-dua-kota-press.zip');
  expect(await download.failure()).toBeNull();
  await page.context().close();
});
