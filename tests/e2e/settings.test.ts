/** What a reader sets holds at once, and on the next page. */
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');

test('the chosen appearance wins over the system’s, stays, and can be given back', async () => {
  const { page, faults } = await open({ colorScheme: 'light' });
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto(`${site}/en/chapters/two-cities/`);
  const light = await ground();
  await page.locator('.menu > summary').click();
  await page.locator('[data-setting="theme"]').selectOption('dark');
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.goto(`${site}/chapters/the-agreement/`);
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  expect(await ground()).toBe(dark);
  await page.locator('.menu > summary').click();
  await page.locator('[data-setting="theme"]').selectOption('system');
  expect(await ground()).toBe(light);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the language chosen last is marked on pages in another, and nobody is sent there', async () => {
  const { page, faults } = await open();
  await page.goto(`${site}/glossary/`);
  expect(await page.locator('[data-language][data-kept]').count()).toBe(0);
  await page.locator('[data-language="ms"]').click();
  await page.waitForURL(`${site}/ms/glossary/`);
  expect(await page.locator('[data-language][data-kept]').count()).toBe(0);
  for (const path of ['/', '/en/about/', '/teach/']) {
    await page.goto(site + path);
    await page.waitForSelector('[data-language][data-kept]');
    expect(await page.locator('[data-kept]').getAttribute('hreflang')).toBe('ms');
    expect(new URL(page.url()).pathname).toBe(path);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});
