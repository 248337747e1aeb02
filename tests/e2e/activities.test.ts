/** The page of all records: three pictures follow one selection, filters work by keyboard, and a link restores everything. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findFaults } from './axe.ts';
import { useBrowser, viewports } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const desktop = { viewport: viewports.desktop };

const ready = async (page: Page, path: string): Promise<void> => {
  await page.goto(site + path);
  await page.locator('[data-ready]').waitFor();
};
/** The records of the table, which follows where it is out of sight once the answer has been painted. */
const rows = (page: Page): Promise<string[]> =>
  page.locator('[data-row]').evaluateAll((all) => all.map((row) => row.id));
/** The address follows once the answer has been painted. */
const untilAsked = (page: Page, query: string): Promise<void> =>
  page.waitForURL((address) => address.search === query, { waitUntil: 'commit' });
const lit = (page: Page, name: 'act-lit' | 'act-picked'): Promise<string[]> =>
  page.locator(`.${name}`).evaluateAll((all) =>
    (all as HTMLElement[])
      .filter((part) => part.checkVisibility())
      .map(({ dataset }) => dataset['row'] ?? dataset['mark'] ?? `at ${dataset['place'] ?? dataset['band']}`)
      .toSorted(),
  );

test('what is pointed at, focused or chosen in cloth, map or table stands out in all three', async () => {
  const { page, faults } = await open(desktop);
  await ready(page, '/en/activities/');
  const parts = ['at little-bandung-store-opening-2016', 'at paradigm-mall'];
  const both = ['little-bandung-store-opening-2016', 'little-bandung-store-opening-2016'];

  await page.locator('[data-cloth="wide"] [data-mark="little-bandung-store-opening-2016"]').hover();
  expect(await lit(page, 'act-lit')).toEqual([...parts, ...both]);
  await page.locator('[data-row="little-bandung-store-opening-2016"] a').focus();
  expect(await lit(page, 'act-lit')).toEqual([...parts, ...both]);
  await page.locator('[data-place="paradigm-mall"]').focus();
  expect((await lit(page, 'act-lit')).filter((part) => part.startsWith('jaipongan'))).toHaveLength(2);

  await page.locator('[data-cloth="wide"] [data-mark="mou-2015"]').click();
  expect(await lit(page, 'act-picked')).toEqual(['at mou-2015', 'at petaling-jaya', 'mou-2015', 'mou-2015']);
  await expect.poll(() => page.locator('[data-card] a').first().getAttribute('href')).toBe('/en/activities/mou-2015/');
  await untilAsked(page, '?pick=mou-2015');
  await page.keyboard.press('Escape');
  expect(await lit(page, 'act-picked')).toEqual([]);
  await page.locator('[data-row="youth-camp-2018"] .act-when').click();
  await expect.poll(() => page.locator('[data-card]').textContent()).toContain('Ten Bandung students');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('by keyboard alone a reader comes to education in 2018, hears the count, and goes back', async () => {
  const { page, faults } = await open(desktop);
  await ready(page, '/activities/');
  const status = page.locator('[data-status]');
  expect(await status.textContent()).toBe('46 dari 46 catatan');

  const tabTo = async (selector: string): Promise<void> => {
    for (let i = 0; i < 40; i += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key does not lead to ${selector}`);
  };
  await tabTo('[name="from"]');
  await page.keyboard.type('2018');
  await tabTo('[name="to"]');
  await page.keyboard.type('2018');
  await tabTo('[name="theme"][value="education"]');
  await page.keyboard.press('Space');
  await expect.poll(() => rows(page)).toEqual(['pj-students-in-asan-2017-2019', 'youth-camp-2018']);
  expect(await status.textContent()).toBe('2 dari 46 catatan');
  await untilAsked(page, '?theme=education&from=2018&to=2018');
  expect(await page.locator('a[data-language="en"]').first().getAttribute('href')).toContain('theme=education');

  await page.goBack();
  await expect.poll(() => status.textContent()).not.toBe('2 dari 46 catatan');
  expect(await page.locator('[name="theme"][value="education"]').isChecked()).toBe(false);
  await page.goForward();
  await expect.poll(() => rows(page)).toHaveLength(2);
  await page.locator('[data-clear]').press('Enter');
  await expect.poll(() => rows(page)).toHaveLength(46);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the numbers beside the values are what ticking them finds', async () => {
  const { page } = await open(desktop);
  await ready(page, '/en/activities/?from=2016&to=2019&undated=no');
  const whole = (await rows(page)).length;
  for (const [name, value] of [
    ['theme', 'culture'],
    ['link', 'direct'],
    ['status', 'ended'],
  ] as const) {
    const box = page.locator(`[name="${name}"][value="${value}"]`);
    const told = Number(await box.locator('xpath=..').locator('[data-count]').textContent());
    await box.check();
    await expect.poll(() => rows(page), { message: value }).toHaveLength(told);
    await box.uncheck();
    await expect.poll(() => rows(page)).toHaveLength(whole);
  }
  await page.context().close();
});

test('a shared link restores filter, order, grouping, stretch of time and choice', async () => {
  const { page, faults } = await open(desktop);
  const query = '?link=direct&q=bandung&sort=-title&group=status&window=201600-202000&pick=youth-camp-2018';
  await ready(page, `/en/activities/${query}`);
  const titles = await page.locator('.act-title').allTextContents();
  expect(titles.length).toBeGreaterThan(2);
  expect(titles).toEqual(titles.toSorted((a, b) => b.localeCompare(a, 'en')));
  expect(await page.locator('select[data-group]').inputValue()).toBe('status');
  expect(await page.locator('[data-cloth="wide"] .act-lanes:not(.act-away)').getAttribute('data-lanes')).toBe('status');
  expect(await page.locator('[data-cloth="wide"] [data-mark="hjkb-214-delegation-2024"]').isVisible()).toBe(false);
  expect(await page.locator('[data-card]').isVisible()).toBe(true);
  expect(await page.locator('th[aria-sort="descending"]').getAttribute('data-sort')).toBe('title');
  for (const locale of ['id', 'ms', 'en']) {
    await page.locator(`a[data-language="${locale}"]`).first().click();
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, locale);
    await page.locator('[data-ready]').waitFor();
    await untilAsked(page, query);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('typing renews the address without filling the history, and junk in it harms nothing', async () => {
  const { page, faults } = await open(desktop);
  await ready(page, '/en/activities/?theme=nonsense&from=x&window=9-1&pick=nobody');
  expect(await rows(page)).toHaveLength(46);
  const before = await page.evaluate(() => history.length);
  await page.locator('[name="q"]').pressSequentially('JAÍPONGAN');
  await page.waitForURL(/q=JA/);
  await expect.poll(() => rows(page)).toEqual(['jaipongan-at-store-opening-2016']);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('where nothing is found the page says which filter to loosen', async () => {
  const { page } = await open(desktop);
  await ready(page, '/en/activities/?theme=education&from=2020&to=2021');
  expect(await page.locator('[data-empty]').isVisible()).toBe(true);
  expect(await page.locator('[data-table]').isVisible()).toBe(false);
  expect(await page.locator('[data-format="csv"]').isDisabled()).toBe(true);
  const way = page.locator('[data-empty-ways] li', { hasText: 'Years' });
  const more = Number(/(\d+) more/.exec((await way.textContent()) ?? '')?.[1]);
  await way.locator('button').click();
  await expect.poll(() => rows(page)).toHaveLength(more);
  await page.context().close();
});

test('a range is drawn along the years, and the cloth is enlarged by wheel, keys and buttons', async () => {
  const { page, faults } = await open(desktop);
  await ready(page, '/en/activities/');
  const strip = await page.locator('[data-cloth="wide"] [data-strip]').boundingBox();
  if (!strip) throw new Error('no strip of years');
  const at = (year: number): number => strip.x + ((year - 2013) / 13) * strip.width;
  await page.mouse.move(at(2016.5), strip.y + 10);
  await page.mouse.down();
  await page.mouse.move(at(2018.5), strip.y + 12, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL(/\?from=2016&to=2018$/);
  expect(await page.locator('[name="to"]').inputValue()).toBe('2018');

  const camp = page.locator('[data-cloth="wide"] [data-mark="youth-camp-2018"]');
  const shop = page.locator('[data-cloth="wide"] [data-mark="little-bandung-store-opening-2016"]');
  const gap = async (): Promise<number> => ((await camp.boundingBox())?.x ?? 0) - ((await shop.boundingBox())?.x ?? 0);
  const whole = await gap();
  await page.mouse.move(at(2017.5), strip.y + 100);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  const wheeled = await gap();
  expect(wheeled).toBeGreaterThan(whole * 1.2);
  await camp.focus();
  await page.keyboard.press('-');
  expect(await gap()).toBeLessThan(wheeled);
  await page.locator('[data-zoom="in"]').click();
  await page.locator('[data-zoom="whole"]').click();
  expect(await gap()).toBeCloseTo(whole, 0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the cloth is one stop for the Tab key; arrows lead along time, also to what lies outside', async () => {
  const { page } = await open(desktop);
  await ready(page, '/en/activities/?link=direct&window=201500-201700');
  const stops = page.locator('[data-cloth="wide"] [data-mark][tabindex="0"]');
  expect(await stops.count()).toBe(1);
  await stops.focus();
  const seen: string[] = [];
  for (let i = 0; i < 8; i += 1) {
    seen.push(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['mark'] ?? ''));
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(seen).size).toBe(8);
  expect(await page.locator('[data-mark]:focus').isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('.act-card-picked').waitFor();
  await page.context().close();
});

test('what is found can be saved, with version, filter and citation inside', async () => {
  const { page, faults } = await open(desktop);
  await ready(page, '/en/activities/?theme=culture&link=direct');
  for (const format of ['csv', 'json'] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-format="${format}"]`).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toMatch(new RegExp(`^tenun-dua-kota-\\d+\\.${format}$`));
    for (const part of ['jaipongan-at-store-opening-2016', 'theme=culture', 'Tenun Dua Kota contributors']) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('mou-2015');
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('without scripts table and pictures are whole, and nothing is offered that would not work', async () => {
  const { page } = await open({ ...desktop, javaScriptEnabled: false });
  await page.goto(`${site}/activities/`);
  expect(await page.locator('[data-row]').count()).toBe(46);
  expect(await page.locator('[data-cloth="wide"] [data-mark]').count()).toBe(46);
  for (const hidden of ['.act-tools', '.act-sheet', '.act-card', '.act-more', '.act-empty']) {
    expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
  }
  await page.locator('[data-cloth="wide"] [data-mark="mou-2015"]').click();
  expect(new URL(page.url()).hash).toBe('#mou-2015');
  await page.context().close();
});

test('on a phone the filters wait in a sheet that says how many are found, and cards replace the table', async () => {
  const { page, faults } = await open({ hasTouch: true });
  await ready(page, '/activities/?theme=economy');
  const sheet = page.locator('[data-sheet]');
  expect(await sheet.getAttribute('open')).toBeNull();
  expect(await page.locator('[data-sheet-count]').textContent()).toBe('9 / 46');
  await sheet.locator('summary').tap();
  await page.locator('[name="link"][value="direct"]').tap();
  const told = page.locator('[data-sheet-count]');
  await expect.poll(() => told.textContent()).not.toBe('9 / 46');
  await expect.poll(() => rows(page)).toHaveLength(Number.parseInt((await told.textContent()) ?? '', 10));
  await sheet.locator('summary').tap();
  await page.locator('[data-cloth="narrow"] [data-mark="little-bandung-store-opening-2016"]').tap();
  await page.locator('.act-card-picked').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(['/activities/', '/en/activities/?theme=education&from=2020&to=2021', '/activities/?pick=mou-2015'])(
  '%s does not scroll sideways at 320 px',
  async (path) => {
    const { page } = await open({ viewport: { width: 320, height: 640 } });
    await ready(page, path);
    for (const open of [false, true]) {
      await page.locator('[data-sheet]').evaluate((sheet, now) => sheet.toggleAttribute('open', now), open);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  },
);

test.each(
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    Object.entries(viewports).flatMap(([size, viewport]) =>
      ['/en/activities/', '/activities/?theme=culture&pick=youth-camp-2018', '/en/activities/?q=zzz'].map((path) => ({
        path,
        size,
        viewport,
        colorScheme,
      })),
    ),
  ),
)('$path in $colorScheme on a $size has no fault that axe finds', async ({ path, colorScheme, viewport }) => {
  const { page } = await open({ colorScheme, viewport, bypassCSP: true });
  await ready(page, path);
  await page.locator('[data-sheet]').evaluate((sheet) => sheet.setAttribute('open', ''));
  expect(await findFaults(page)).toEqual([]);
  await page.context().close();
});
