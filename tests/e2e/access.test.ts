/** What a screen reader, a keyboard and a reader of either theme meet: no fault that axe can find. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { choosePages, untilActive, useBrowser, viewports } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = choosePages(['/en/', '/chapters/two-cities/', '/404.html']);

test.each(
  pages.flatMap((path) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      Object.entries(viewports).map(([size, viewport]) => ({ path, colorScheme, size, viewport })),
    ),
  ),
)('$path in $colorScheme on a $size has no fault that axe finds', async ({ path, colorScheme, viewport }) => {
  const { page } = await open({ colorScheme, viewport, bypassCSP: true });
  await page.goto(site + path);
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    const { axe: engine } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    interface Violation {
      id: string;
      nodes: { target: string[]; failureSummary: string }[];
    }
    const { violations } = await engine.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`,
    );
  });
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the map opens by keyboard, can be left by Escape, and gives the focus back', async () => {
  const { page, faults } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/en/#not-equals`);
  await untilActive(page, 'not-equals');
  const explore = page.locator('[data-scrolly="twin-map"] .map-explore').first();
  await explore.waitFor({ state: 'visible' });
  await explore.focus();
  await page.keyboard.press('Enter');
  await page.locator('.map-mark').first().waitFor({ state: 'visible' });
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('map-close');
  await page.keyboard.press('Escape');
  await explore.waitFor({ state: 'visible' });
  expect(await explore.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.locator('.map-mark').count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the live map follows the steps while it is open', async () => {
  const { page } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/en/#bandung`);
  await untilActive(page, 'bandung');
  await page.locator('[data-scrolly="twin-map"] .map-explore').first().click();
  const inView = (name: string): Promise<unknown> =>
    page.waitForFunction((title) => {
      const mark = document.querySelector(`.map-mark[title*="${title}"]`)?.getBoundingClientRect();
      const map = document.querySelector('.map-canvas')?.getBoundingClientRect();
      return (
        mark && map && mark.left > map.left && mark.right < map.right && mark.top > map.top && mark.bottom < map.bottom
      );
    }, name);
  await inView('Bandung City Hall');
  await page.evaluate(() => document.getElementById('petaling-jaya')?.scrollIntoView({ block: 'start' }));
  await untilActive(page, 'petaling-jaya');
  await inView('Paradigm');
  await page.context().close();
});
