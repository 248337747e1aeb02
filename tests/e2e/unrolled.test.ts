/** Without JavaScript and on paper: every word, and one picture a step. */
import { describe, expect, inject, test } from 'vitest';
import { choosePages, useBrowser, viewports } from './browser.ts';
import { homes } from '../languages.ts';

const open = useBrowser();
const site = inject('site');

describe.each(
  choosePages([...homes, '/chapters/layer-one-economy/', '/en/chapters/two-cities/']).filter(
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
      // A chapter is laid out when the reader comes to it.
      await step.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
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

test('without JavaScript a term leads to its explanation', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(`${site}/en/`);
  const term = page.locator('#petaling-jaya .term').first();
  await term.click();
  const card = page.locator((await term.getAttribute('href')) ?? '');
  expect(await card.innerText()).toContain('20 June 2006');
  const box = await card.boundingBox();
  expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
  expect(box?.y ?? 9999).toBeLessThan(viewports.phone.height);
  await page.context().close();
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

test.each(homes)('the printed story %s has at most 40 pages of A4, on a light ground', async (path) => {
  const { page } = await open({ viewport: viewports.desktop });
  await page.goto(site + path);
  await page.locator('html').evaluate((root) => (root.dataset.theme = 'dark'));
  const paper = await page.pdf({ preferCSSPageSize: true });
  const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(20);
  expect(pages).toBeLessThanOrEqual(40);
  await page.emulateMedia({ media: 'print' });
  const ink = await page
    .locator('.opener-title')
    .first()
    .evaluate((title) => getComputedStyle(title).color);
  expect(ink).toBe('rgb(21, 24, 58)');
  await page.context().close();
});

test('on paper a step stands in two columns, and no picture is split', async () => {
  const { page } = await open({ viewport: { width: 680, height: 1000 } });
  await page.goto(`${site}/en/`);
  await page.emulateMedia({ media: 'print' });
  const steps = await page.locator('[data-step]').evaluateAll((all) =>
    all.map((step) => {
      const words = step.querySelector('.words')?.getBoundingClientRect();
      const still = step.querySelector('.still')?.getBoundingClientRect();
      const beside = (words?.right ?? 0) <= (still?.left ?? 0) && words?.top === still?.top;
      return { id: step.id, beside, kept: getComputedStyle(step).breakInside };
    }),
  );
  expect(steps.filter(({ beside, kept }) => !beside || kept !== 'avoid')).toEqual([]);
  await page.context().close();
});
