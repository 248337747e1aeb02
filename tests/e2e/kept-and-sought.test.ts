/** Whatever the device has kept and whatever a reader seeks: the page stands, and answers. */
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { hostileTexts } from '../hostile.ts';

const open = useBrowser();
const site = inject('site');

test('whatever the device has kept is passed over if it is not ours', async () => {
  const { page, faults } = await open();
  const keys = ['tenun-theme', 'tenun-motion', 'tenun-language', 'tenun-place', 'tenun-search-key'];
  const texts = hostileTexts.slice(1);
  const paths = ['/en/about/', '/en/chapters/two-cities/', '/en/chapters/two-cities/slides/'];
  for (let round = 0; round < 24; round += 1) {
    const path = paths[round % paths.length] ?? '/';
    await page.goto(`${site}/en/about/`);
    const kept = keys.map((key, at) => [key, texts[(round * keys.length + at) % texts.length] ?? ''] as const);
    await page.evaluate((all) => {
      for (const [key, text] of all) localStorage.setItem(key, text);
    }, kept);
    await page.goto(site + path);
    const { words, theme, resume } = await page.evaluate(() => ({
      words: document.querySelector('main')?.innerText.trim().length ?? 0,
      theme: document.documentElement.dataset['theme'],
      resume: document.querySelector('[data-resume]:not([hidden])'),
    }));
    expect(words, JSON.stringify(kept)).toBeGreaterThan(100);
    expect([undefined, 'light', 'dark']).toContain(theme);
    expect(resume).toBeNull();
    expect(faults, JSON.stringify(kept)).toEqual([]);
  }
  await page.context().close();
});

test('whatever is sought, the search answers', async () => {
  const { page, faults } = await open();
  await page.goto(`${site}/en/about/`);
  await page.locator('.search-open').click();
  for (const text of [...hostileTexts.slice(1, 45), '$&', '$1 shop']) {
    const sought = text.slice(0, 400);
    await page.evaluate((words) => {
      const field = document.querySelector<HTMLInputElement>('.search input[type="search"]');
      if (!field) throw new Error('no field');
      document.querySelector('.search [data-count]')?.replaceChildren();
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, sought);
    const answer = await page.waitForFunction(() => {
      const words = document.querySelector<HTMLInputElement>('.search input[type="search"]')?.value.trim() ?? '';
      const said = document.querySelector('.search [data-count]')?.textContent ?? '';
      if (document.querySelector('.search[data-failed]')) return 'failed';
      return (words === '' ? said === '' : said.includes(words) || /^\d+ results?$/.test(said)) && 'answered';
    });
    expect(await answer.jsonValue(), JSON.stringify(sought)).toBe('answered');
  }
  expect(await page.locator('.search-failed:visible').count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});
