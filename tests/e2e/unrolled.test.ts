/** Without JavaScript and on paper: every word, and one picture a step. */
import { describe, expect, inject, test } from 'vitest';
import { choosePages, useBrowser, viewports } from './browser.ts';

const open = useBrowser();
const site = inject('site');

describe.each(
  choosePages(['/', '/en/', '/chapters/layer-one-economy/', '/en/chapters/two-cities/']).filter(
    (path) => !path.startsWith('/404'),
  ),
)('%s without JavaScript', (path) => {
  test.each(Object.entries(viewports))('shows every step’s words and its picture on a %s', async (_, viewport) => {
    const { page, faults } = await open({ viewport, javaScriptEnabled: false });
    await page.goto(site + path);
    const steps = page.locator('[data-step]');
    const count = await steps.count();
    expect(count).toBeGreaterThan(5);
    for (let index = 0; index < count; index += 1) {
      const step = steps.nth(index);
      const id = await step.getAttribute('id');
      expect((await step.locator('.words').innerText()).length, `words of ${id}`).toBeGreaterThan(80);
      const pictures = await step.locator('.still svg:visible').all();
      expect(pictures.length, `pictures of ${id}`).toBe(1);
      const box = await pictures[0]?.boundingBox();
      expect(box?.height ?? 0, `height of the picture of ${id}`).toBeGreaterThan(150);
    }
    expect(await page.locator('.stage:visible').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('nothing is wider than a screen of 320', async () => {
  const { page } = await open({ viewport: { width: 320, height: 640 } });
  for (const path of ['/', '/en/', '/en/chapters/the-agreement/', '/404']) {
    await page.goto(site + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
  await page.context().close();
});

test('on paper every step stands with its picture, and the sources are unfolded', async () => {
  const { page } = await open({ viewport: { width: 794, height: 1123 } });
  await page.goto(`${site}/en/chapters/layer-one-economy/`);
  await page.emulateMedia({ media: 'print' });
  const steps = await page.locator('[data-step]').count();
  expect(await page.locator('.still svg:visible').count()).toBe(steps);
  expect(await page.locator('.stage:visible').count()).toBe(0);
  expect(
    await page
      .locator('.sources li')
      .first()
      .evaluate((item) => item.getBoundingClientRect().height),
  ).toBeGreaterThan(0);
  await page.context().close();
});
