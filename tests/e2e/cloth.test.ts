/** The cloth on a wide screen: woven as the story passes, withdrawn beside other graphics, reachable motif by motif. */
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { untilActive, useBrowser, viewports } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const options = { viewport: viewports.desktop, reducedMotion: 'reduce' } as const;

const goTo = async (page: Page, id: string): Promise<void> => {
  await page.evaluate((step) => document.getElementById(step)?.scrollIntoView({ behavior: 'instant' }), id);
  await untilActive(page, id);
};
/** The code of a cursor comes once it is near; until then a pointer on it means nothing. */
const untilWired = (cursor: Locator): Promise<void> => cursor.and(cursor.page().locator('[aria-valuemax]')).waitFor();
const stageOf = (page: Page, id: string): Promise<string | undefined> =>
  page.evaluate(
    (step) => document.getElementById(step)?.closest('.scrolly')?.querySelector('.stage-inner > svg')?.innerHTML,
    id,
  );

test('going on weaves more, going back unweaves, and a jump gives the same picture', async () => {
  const { page, faults } = await open(options);
  await page.goto(`${site}/en/`);
  await goTo(page, 'three-camps');
  const before = await stageOf(page, 'three-camps');
  await goTo(page, 'ten-students');
  await goTo(page, 'ready-to-renew');
  const later = await stageOf(page, 'ready-to-renew');
  await goTo(page, 'three-camps');
  expect(await stageOf(page, 'three-camps')).toBe(before);
  const wovenIn = (picture: string | undefined): number => Number(/cloth-told cloth-k(\d+)/.exec(picture ?? '')?.[1]);
  expect(wovenIn(later)).toBeGreaterThan(wovenIn(before));
  await page.goto(`${site}/en/#three-camps`);
  await page.reload();
  await untilActive(page, 'three-camps');
  expect(await stageOf(page, 'three-camps')).toBe(before);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a weft is woven row by row and leaves no row behind', async () => {
  const { page } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/en/#three-camps`);
  await untilActive(page, 'three-camps');
  await page.evaluate(() => {
    const count = (): number => document.querySelectorAll('.stage .cloth-shuttle').length;
    new MutationObserver(
      () => (document.body.dataset.rows = String(Math.max(count(), Number(document.body.dataset.rows ?? 0)))),
    ).observe(document.body, { childList: true, subtree: true });
  });
  await goTo(page, 'ten-students');
  await page.waitForFunction(() => Number(document.body.dataset.rows) >= 2);
  await page.waitForFunction(() => document.querySelectorAll('.stage .cloth-shuttle').length === 0);
  await page.context().close();
});

test('beside another graphic the cloth is a strip, beside words it is whole again', async () => {
  const { page } = await open(options);
  await page.goto(`${site}/`);
  const seen = (): Promise<string> => page.locator('.cloth-edge').evaluate((edge) => getComputedStyle(edge).opacity);
  expect(await seen()).toBe('0');
  await goTo(page, 'one-way');
  expect(await seen()).toBe('1');
  expect(await page.locator('.cloth-edge [data-wefts]').getAttribute('class')).toMatch(/cloth-k[1-9]/);
  await page.locator('.cloth-edge').click();
  await page.locator('.overview[open]').waitFor();
  await page.keyboard.press('Escape');
  await goTo(page, 'pupil-and-model');
  expect(await seen()).toBe('0');
  await page.context().close();
});

test('a pointer on a motif shows its card with its place, and a press tells its step', async () => {
  const { page, faults } = await open(options);
  await page.goto(`${site}/en/#ready-to-renew`);
  await untilActive(page, 'ready-to-renew');
  await untilWired(page.locator('.scrolly:has(#ready-to-renew) .cloth-cursor'));
  const at = await page.evaluate(() => {
    const card = document
      .querySelector<HTMLTemplateElement>('#cloth-cards')
      ?.content.querySelector<HTMLElement>('[data-card="youth-camp-2018"]');
    const svg = document
      .getElementById('ready-to-renew')
      ?.closest('.scrolly')
      ?.querySelector<SVGSVGElement>('.stage-inner > svg');
    const point = new DOMPoint(Number(card?.dataset.x), Number(card?.dataset.y));
    const { x, y } = point.matrixTransform(svg?.getScreenCTM() ?? undefined);
    return { x, y };
  });
  await page.mouse.move(at.x, at.y);
  const card = page.locator('.cloth-cursor > [data-card="youth-camp-2018"]');
  await card.waitFor();
  expect(await card.textContent()).toContain('2018');
  expect(await card.locator('.card-map').count()).toBe(1);
  await page.mouse.click(at.x, at.y);
  await untilActive(page, 'three-camps');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the arrow keys reach every motif, and say what it is', async () => {
  const { page } = await open(options);
  await page.goto(`${site}/#little-bandung`);
  await untilActive(page, 'little-bandung');
  const cursor = page.locator('.scrolly:has(#little-bandung) .cloth-cursor');
  await untilWired(cursor);
  await cursor.focus();
  const all = Number(await cursor.getAttribute('aria-valuemax'));
  const said = new Set<string | null>();
  for (let press = 0; press < all; press += 1) {
    await page.keyboard.press('ArrowDown');
    said.add(await cursor.getAttribute('aria-valuetext'));
  }
  expect(all).toBeGreaterThan(15);
  expect(said.size).toBe(all);
  await page.keyboard.press('Escape');
  expect(await page.locator('.cloth-card').count()).toBe(0);
  await page.context().close();
});
