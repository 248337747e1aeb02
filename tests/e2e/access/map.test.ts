/** The live map is no trap: Tab goes in, through its places, and out at both ends; Escape leaves it from anywhere. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { untilActive, useBrowser, viewports } from '../browser.ts';
import { folders } from '../../languages.ts';

const open = useBrowser();
const site = inject('site');

/** Where the focus is, seen from the map. */
const place = (page: Page): Promise<{ inside: boolean; name: string }> =>
  page.evaluate(() => ({
    inside: document.activeElement?.closest('activity-map') !== null && document.activeElement !== document.body,
    name: document.activeElement?.getAttribute('class') ?? '',
  }));

/** Opens the map by keyboard and gives how many places it shows. */
async function openMap(page: Page, path: string): Promise<number> {
  await page.goto(site + path);
  const explore = page.locator('.map-explore').first();
  await explore.scrollIntoViewIfNeeded();
  await explore.waitFor({ state: 'visible' });
  await explore.focus();
  await page.keyboard.press('Enter');
  await page.locator('.map-mark').first().waitFor();
  return page.locator('.map-mark').count();
}

const paths = folders.flatMap((folder) => [`/${folder}embed/live-map/`, `/${folder}activities/letter-of-intent/`]);

test.each(
  paths
    .filter((path) => path.includes('embed'))
    .flatMap((path) => Object.entries(viewports).map(([size, viewport]) => ({ path, size, viewport }))),
)(
  'in $path on a $size Tab leads through every place and out, Shift and Tab back out of the front',
  async ({ path, viewport }) => {
    const { page, faults } = await open({ viewport });
    const places = await openMap(page, path);
    expect((await place(page)).name).toContain('map-close');
    const marks = new Set<string>();
    let presses = 0;
    while ((await place(page)).inside) {
      await page.keyboard.press('Tab');
      presses += 1;
      const mark = await page.evaluate(
        () => document.activeElement?.matches('.map-mark') && document.activeElement.getAttribute('aria-label'),
      );
      if (mark) marks.add(mark);
      expect(presses, 'Tab never leaves the map').toBeLessThan(places + 10);
    }
    expect(marks.size).toBe(places);
    // Back in from behind, and out of the front.
    await page.keyboard.press('Shift+Tab');
    expect((await place(page)).inside).toBe(true);
    for (presses = 0; (await place(page)).inside; presses += 1) {
      expect(presses, 'Shift and Tab never leave the map').toBeLessThan(places + 10);
      await page.keyboard.press('Shift+Tab');
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

test.each(folders)('in /%sembed/live-map/ a place opens by Enter; Escape closes it, then the map', async (folder) => {
  const { page, faults } = await open({ viewport: viewports.desktop });
  await openMap(page, `/${folder}embed/live-map/`);
  const mark = page.locator('.map-mark').first();
  const name = await mark.getAttribute('aria-label');
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.locator('.map-panel').waitFor();
  expect(await page.locator('.map-panel').evaluate((panel) => panel === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  expect((await place(page)).name).toContain('map-panel-close');
  await page.keyboard.press('Escape');
  await page.locator('.map-panel').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
  await page.keyboard.press('Escape');
  const explore = page.locator('.map-explore').first();
  await explore.waitFor({ state: 'visible' });
  expect(await explore.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.locator('.map-mark').count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(folders)(
  'in the story /%s the map opens by keyboard, is left by Escape, and gives the focus back',
  async (folder) => {
    const { page, faults } = await open({ viewport: viewports.desktop });
    await page.goto(`${site}/${folder}#not-equals`);
    await untilActive(page, 'not-equals');
    const explore = page.locator('[data-scrolly="twin-map"] .map-explore').first();
    await explore.waitFor({ state: 'visible' });
    await explore.focus();
    await page.keyboard.press('Enter');
    await page.locator('.map-mark').first().waitFor({ state: 'visible' });
    expect((await place(page)).name).toContain('map-close');
    await page.keyboard.press('Escape');
    await explore.waitFor({ state: 'visible' });
    expect(await explore.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator('.map-mark').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);
