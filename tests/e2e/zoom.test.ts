/** What zooming leaves: the viewports of a desktop at 200 % and 400 %, of a phone at 200 %. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { untilActive, useBrowser } from './browser.ts';
import { tooWide } from './too-wide.ts';
import { homes } from '../languages.ts';

const open = useBrowser();
const site = inject('site');
const sizes = [
  { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
  { viewport: { width: 360, height: 225 }, deviceScaleFactor: 4 },
  { viewport: { width: 195, height: 422 }, deviceScaleFactor: 4 },
];
const cases = sizes.flatMap((size) =>
  homes.map((path) => ({ ...size, path, name: `${path} at ${size.viewport.width} × ${size.viewport.height}` })),
);

test.each(cases)('$name: nothing is wider than the window, whatever is open', async ({ path, ...size }) => {
  const { page, faults } = await open(size);
  for (const address of [path, `${path}chapters/the-agreement/`, '/404.html']) {
    await page.goto(site + address);
    expect(await tooWide(page), address).toEqual([]);
  }
  await page.goto(`${site}${path}#little-bandung`);
  await untilActive(page, 'little-bandung');
  await page.locator('.menu > summary').click();
  expect(await tooWide(page), 'menu').toEqual([]);
  await page.locator('.menu > summary').click();
  for (const link of ['.cite', '.step-link']) {
    await page.locator(`#little-bandung ${link}`).first().click();
    const card = page.locator('.card:popover-open');
    const box = await card.boundingBox();
    expect(box?.x ?? -1, link).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0), link).toBeLessThanOrEqual(size.viewport.width);
    expect(box?.height ?? 0, link).toBeLessThanOrEqual(size.viewport.height * 0.75);
    expect(await tooWide(page), link).toEqual([]);
    await page.keyboard.press('Escape');
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(cases)('$name: what sticks leaves words at least half of the height', async ({ path, ...size }) => {
  const { page } = await open(size);
  await page.goto(site + path);
  for (const id of ['the-strait', 'bandung', 'big-bang', 'little-bandung', 'the-tally']) {
    await page.evaluate((step) => document.getElementById(step)?.scrollIntoView({ block: 'start' }), id);
    await untilActive(page, id);
    expect(await freeForWords(page, id), id).toBeGreaterThanOrEqual(0.5);
  }
  await page.context().close();
});

/** The share of the window's height at the step's first words that neither header nor stage covers. */
const freeForWords = (page: Page, id: string): Promise<number> =>
  page.evaluate((step) => {
    const words = document.querySelector(`[id="${step}"] .words`)?.getBoundingClientRect();
    const x = (words?.left ?? 0) + (words?.width ?? 0) / 2;
    const free = Array.from({ length: innerHeight }, (_, y) => y).filter(
      (y) => !document.elementFromPoint(x, y + 0.5)?.closest('.bar, .stage'),
    );
    return free.length / innerHeight;
  }, id);
