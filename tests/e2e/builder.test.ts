/** The page that makes codes: an office chooses, sees, copies, and what it pastes works. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findFaults } from './axe.ts';
import { useBrowser, viewports } from './browser.ts';
import { serveHostPage } from './host-page.ts';
import { locales } from '../../src/i18n/locales.ts';

const open = useBrowser();
const site = inject('site');
const desktop = { viewport: viewports.desktop, permissions: ['clipboard-read', 'clipboard-write'] };
const ready = async (page: Page, path = '/en/embed/'): Promise<void> => {
  await page.goto(site + path);
  await page.locator('[data-builder][data-ready]').waitFor();
};
const code = (page: Page, name: string): Promise<string> =>
  page.locator(`[data-code="${name}"] textarea`).evaluate((field) => (field as HTMLTextAreaElement).value);
const focusOn = async (page: Page, selector: string): Promise<void> => {
  for (let i = 0; i < 120; i += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${selector}`);
};
const preview = (page: Page) => page.locator('[data-sheet] iframe');

test.each(
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    Object.entries(viewports).map(([size, viewport]) => ({ colorScheme, size, viewport })),
  ),
)('in $colorScheme on a $size it has no fault that axe finds', async ({ colorScheme, viewport }) => {
  const { page } = await open({ colorScheme, viewport, bypassCSP: true });
  await ready(page, '/en/embed/?part=activities&height=fixed');
  await page.locator('[data-window]').scrollIntoViewIfNeeded();
  await preview(page).waitFor({ state: 'attached' });
  // What lies beneath the header would count as too small.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await findFaults(page)).toEqual([]);
  await page.context().close();
});

test('by keyboard alone a chapter is chosen, in the other language and narrow, and its code copied; pasted elsewhere it fits', async () => {
  const { page, faults } = await open(desktop);
  await ready(page);
  await focusOn(page, '#builder-part');
  while (!(await code(page, 'fitted')).includes('chapter-')) await page.keyboard.press('ArrowDown');
  await focusOn(page, '[name="lang"]');
  await page.keyboard.press('ArrowUp');
  await focusOn(page, '[name="width"]');
  await page.keyboard.press('ArrowLeft');
  await focusOn(page, '[data-code="fitted"] [data-copy]');
  await page.keyboard.press('Enter');
  await page.locator('[data-code="fitted"] [data-said]', { hasText: 'Copied.' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code(page, 'fitted'));
  expect(copied).toMatch(/src="https:\/\/tenunduakota\.example\/embed\/chapter-[a-z-]+\/"/);
  expect(copied).toContain('max-width:320px');
  expect(faults).toEqual([]);

  const host = await serveHostPage(copied.replaceAll('https://tenunduakota.example', site));
  await page.goto(host.url);
  const frame = page.locator('iframe');
  await expect
    .poll(
      async () => {
        const inner = page.frames().find((one) => one.url().includes('/embed/'));
        const content = await inner?.evaluate(
          () => document.querySelector('[data-embed]')?.getBoundingClientRect().height ?? 0,
        );
        return Math.ceil(content ?? 0) - (await frame.evaluate((one) => one.clientHeight));
      },
      { timeout: 15_000 },
    )
    .toBe(0);
  expect(await frame.evaluate((one) => one.clientWidth)).toBe(320);
  expect(faults).toEqual([]);
  await page.context().close();
  host.close();
});

test('the address keeps the whole choice, and gives it back', async () => {
  const query =
    'part=activities&lang=id&theme=dark&accent=0a7d5b&topic=culture&years=2016-2018&chrome=0&height=fixed&width=760&px=500';
  const { page, faults } = await open(desktop);
  await ready(page, `/en/embed/?${query}`);
  expect(await page.locator('#builder-topic').inputValue()).toBe('culture');
  expect(await page.locator('[name="from"]').inputValue()).toBe('2016');
  expect(await page.locator('[name="width-own"]').inputValue()).toBe('760');
  const frame = await code(page, 'frame');
  expect(frame).toContain(
    '/embed/activities/?theme=dark&amp;accent=0a7d5b&amp;topic=culture&amp;years=2016-2018&amp;chrome=0&amp;height=fixed"',
  );
  expect(frame).toContain('height="500"');
  expect(frame).toContain('max-width:760px');

  await page.locator('[name="motion"]').uncheck();
  await page.locator('#builder-theme').selectOption('transparent');
  const link = await code(page, 'link');
  expect(link).toBe(page.url());
  const before = await code(page, 'element');
  await page.goto('about:blank');
  await page.goto(link);
  await page.locator('[data-builder][data-ready]').waitFor();
  expect(await code(page, 'element')).toBe(before);
  const languages = await page
    .locator('a[data-language]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(languages).toHaveLength(locales.length - 1);
  for (const address of languages) expect(address).toContain('motion=0');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the preview is one sandboxed frame that fits, shows the choice and is drawn smaller where there is no room', async () => {
  const { page, faults, requests } = await open({ viewport: viewports.phone });
  await ready(page, '/en/embed/?part=key-facts&width=900');
  await page.locator('[data-window]').scrollIntoViewIfNeeded();
  await preview(page).waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('[data-size]')?.textContent?.startsWith('900'));
  expect(await preview(page).getAttribute('sandbox')).toBe('allow-scripts');
  const box = await preview(page).boundingBox();
  expect(box?.width).toBeLessThanOrEqual(390);
  await page.locator('#builder-part').selectOption('directions');
  // By keyboard: on a phone the new preview may move the page just when a pointer presses.
  await page.locator('[name="lang"][value="id"]').press('Space');
  await page.locator('[name="width"][value="320"]').press('Space');
  await expect.poll(() => preview(page).getAttribute('src'), { timeout: 15_000 }).toBe('/embed/directions/');
  expect(await preview(page).count()).toBe(1);
  await expect.poll(() => preview(page).evaluate((one) => one.clientWidth), { timeout: 15_000 }).toBe(320);
  expect(requests.filter((url) => url.includes('/embed/directions/'))).toHaveLength(2);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('where nothing can be copied, the code is selected and the page says so', async () => {
  const { page } = await open({ viewport: viewports.desktop });
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('not allowed')) },
    }),
  );
  await ready(page);
  await page.locator('[data-code="picture"] [data-copy]').click();
  await page.locator('[data-code="picture"] [data-said]', { hasText: 'Ctrl+C' }).waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await code(page, 'picture'));
  await page.context().close();
});

test.each([320, 390, 768, 1024])(
  'at %i px nothing is wider than the window, and every target is 24 px or more',
  async (width) => {
    const { page } = await open({ viewport: { width, height: 800 } });
    for (const path of ['/embed/?part=activities&width=900', '/en/embed/?part=cloth&width=320']) {
      await ready(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      const small = await page
        .locator('.builder :is(button, select, textarea, .builder-tick, input:not(.builder-tick *))')
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && Math.min(one.clientWidth, one.clientHeight) < 24)
            .map((one) => one.className),
        );
      expect(small, path).toEqual([]);
    }
    await page.context().close();
  },
);

test('without JavaScript the page explains and holds the code of every part', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(`${site}/en/embed/`);
  expect(await page.locator('.builder-know').isVisible()).toBe(true);
  expect(await page.locator('[data-builder]').isVisible()).toBe(false);
  const codes = page.locator('.builder-plain details');
  expect(await codes.count()).toBe(9 + 8 + 3 + 1);
  await codes.first().locator('summary').click();
  expect(await codes.first().locator('code').isVisible()).toBe(true);
  expect(await codes.first().locator('code').textContent()).toContain(
    '<iframe src="https://tenunduakota.example/en/embed/cloth/"',
  );
  expect(await codes.last().locator('code').textContent()).toContain('/en/embed/activity-ID/"');
  await page.context().close();
});
