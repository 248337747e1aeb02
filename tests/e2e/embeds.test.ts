/** Embeds in pages of other origins: whole, silent, as high as their content, and proof against nonsense. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { safeHeight } from '../../src/model/embed-height.ts';
import { findFaults } from './axe.ts';
import { useBrowser, viewports } from './browser.ts';
import { fitting, sandboxed, useHosts, withSecret, wordpress } from './host-page.ts';
import { locales } from '../../src/i18n/locales.ts';

const open = useBrowser();
const host = useHosts();
const site = inject('site');
const dist = join(import.meta.dirname, '../../dist');
const widths = [280, 320, 600, 900, 1200];
const paths = globSync('{embed,*/embed}/*/index.html', { cwd: dist }).map((path) => path.replace('index.html', ''));
/** All of them in a full run (`npm run test:all`), else of the records a few that differ most. */
const tried = paths.filter(
  (path) =>
    process.env.TEST_ALL !== undefined ||
    !path.includes('activity-') ||
    /activity-(?:letter-of-intent|mou-2015|youth-camp-2018|little-bandung-store-closure-2017|asia-)/.test(path),
);
const kindOf = (path: string): string => /embed\/(activity|chapter)-/.exec(path)?.[1] ?? 'others';
const groups = [...new Set(tried.map((path) => `${path.split('embed')[0]} ${kindOf(path)}`))].map((group) => ({
  group,
  members: tried.filter((path) => `${path.split('embed')[0]} ${kindOf(path)}` === group),
}));

/** The frames of the embed, once their scripts run. */
async function enterAll(page: Page): Promise<Frame[]> {
  return Promise.all(
    (await page.locator('iframe').elementHandles()).map(async (element) => {
      let frame: Frame | null = null;
      // A frame of another site is nobody's for a moment while its process starts.
      await expect.poll(async () => (frame = await element.contentFrame()), { timeout: 20_000 }).not.toBeNull();
      await (frame as Frame | null)?.waitForSelector('[data-embed]');
      return frame as unknown as Frame;
    }),
  );
}
const enter = async (page: Page): Promise<Frame> => (await enterAll(page))[0] as Frame;
const contentHeight = (frame: Frame): Promise<number> =>
  frame.locator('[data-embed]').evaluate((embed) => embed.getBoundingClientRect().height);
/** What the host has heard. */
const messages = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
const frameHeight = (page: Page): Promise<number> =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);

test('there is an embed a part and language', () => {
  expect(paths.length).toBeGreaterThanOrEqual(66 * locales.length);
});

/** Waits until a frame is as high as its content, within 4 px. */
async function untilFits(page: Page, frame: Frame, index: number, message: string): Promise<number> {
  const high = (): Promise<number> =>
    page
      .locator('iframe')
      .nth(index)
      .evaluate((element) => element.clientHeight);
  await expect
    .poll(async () => Math.abs((await high()) - (await contentHeight(frame))), { message, timeout: 20_000 })
    .toBeLessThanOrEqual(4);
  return high();
}

test.each(groups)(
  'in a sandbox on another site each of $group is whole, fetches nothing, logs no error and fits at every width',
  { timeout: 600_000 },
  async ({ members }) => {
    const { page, faults, requests } = await open({ viewport: { width: 1280, height: 800 } });
    for (const path of members) {
      requests.length = 0;
      await page.goto(host({ frame: sandboxed, script: fitting, widths }, `${site}/${path}`));
      const [, locale = 'id', part = ''] = /^(?:(\w+)\/)?embed\/([^/]+)\//.exec(path) ?? [];
      const frames = await enterAll(page);
      for (const [index, width] of widths.entries()) {
        const frame = frames[index] as Frame;
        const height = await untilFits(page, frame, index, `${path} at ${width}`);
        const wide = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${path} at ${width} is wider than its frame`).toBeLessThanOrEqual(0);
        expect(height, `${path} at ${width}: run "npm run measure:embeds"`).toBeLessThanOrEqual(
          safeHeight(part, locale, width),
        );
      }
      const [narrow, , middle] = frames as [Frame, Frame, Frame];
      await page
        .locator('iframe')
        .first()
        .evaluate((element) => element.setAttribute('width', '600'));
      await narrow.waitForFunction(() => innerWidth === 600);
      const widened = await untilFits(page, narrow, 0, `${path} widened`);
      expect(Math.abs(widened - (await contentHeight(middle))), `${path} widened`).toBeLessThanOrEqual(4);

      expect((await narrow.locator('main').innerText()).length, path).toBeGreaterThan(30);
      expect(await narrow.locator('.embed-credit').innerText(), path).toContain('CC BY 4.0');
      const others = requests.filter((url) => !url.startsWith('http://localhost') && !url.startsWith('data:'));
      expect([...new Set(others)], path).toEqual([`${site}/${path}`]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

const few = ['cloth', 'chapter-the-quiet-years', 'activities', 'key-facts', 'live-map', 'activity-youth-camp-2018'];

test.each(few)('%s is whole without JavaScript, and from a file', async (part) => {
  const still = await open({ javaScriptEnabled: false });
  await still.page.goto(`${site}/en/embed/${part}/`);
  expect((await still.page.locator('main').innerText()).length).toBeGreaterThan(60);
  const pictures = still.page.locator('main svg:not(.holder)');
  if (part !== 'key-facts') expect(await pictures.locator('visible=true').count()).toBeGreaterThan(0);
  await still.page.context().close();
  const { page, faults } = await open();
  await page.goto(pathToFileURL(join(dist, `en/embed/${part}/index.html`)).href);
  expect(await page.locator('.embed-credit a').first().getAttribute('href')).toMatch(/^https:\/\//);
  expect(faults.filter((fault) => !fault.includes('file://'))).toEqual([]);
  await page.context().close();
});

test('WordPress shakes hands: it learns the height, keeps it within its bounds, and gets the link', async () => {
  const { page, faults } = await open({ viewport: viewports.desktop });
  await page.goto(host({ frame: sandboxed, script: wordpress }, withSecret(`${site}/en/embed/key-facts/`)));
  await untilFits(page, await enter(page), 0, 'key facts');
  const frame = await enter(page);
  // WordPress asks only for links to the place that the frame comes from; the built site says another.
  const way = await frame.locator('[data-way]').evaluate((link: HTMLAnchorElement) => {
    link.href = new URL('/en/', location.href).href;
    return link.href;
  });
  await frame.locator('[data-way]').click();
  await expect
    .poll(async () => (await messages(page)).find(({ message }) => message === 'link'), { timeout: 20_000 })
    .toEqual({ message: 'link', value: way, secret: 'q8Zr2Lk0Ab' });
  await page.goto(host({ frame: sandboxed, script: wordpress }, withSecret(`${site}/en/embed/chapter-two-cities/`)));
  await enter(page);
  await expect.poll(() => frameHeight(page), { timeout: 20_000 }).toBe(1000);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a host whose policy allows frames of ours and nothing else shows the embed', async () => {
  const { page, faults } = await open({ viewport: viewports.desktop });
  const policy = `default-src 'none'; frame-src ${site}; img-src data:`;
  await page.goto(host({ frame: sandboxed, policy }, `${site}/en/embed/cloth/`));
  const frame = await enter(page);
  expect(await frame.locator('.embed-state:visible svg:visible').count()).toBe(1);
  // The host's own script is what its policy refuses.
  expect(faults.filter((fault) => !fault.includes('script-src'))).toEqual([]);
  await page.context().close();
});

test('a host that greets opens the links, and only its own greeting counts', async () => {
  const { page, faults } = await open({ viewport: viewports.desktop });
  const greeting = `${fitting} const frame = document.querySelector('iframe'); frame.addEventListener('load', () => frame.contentWindow.postMessage({ type: 'tenun:hello', version: 1 }, '*'));`;
  await page.goto(host({ frame: sandboxed, script: greeting }, `${site}/en/embed/cloth/?step=three-camps`));
  const frame = await enter(page);
  await page.waitForLoadState('load');
  await frame.locator('[data-way]').click();
  await expect
    .poll(async () => (await messages(page)).find(({ type }) => type === 'tenun:open')?.['url'], { timeout: 20_000 })
    .toMatch(/\/en\/#three-camps$/);
  expect(await frame.locator('[data-embed]').count()).toBe(1);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('options choose step, topic, years and look; the credit stays', async () => {
  const { page, faults } = await open({ viewport: { width: 700, height: 900 } });
  await page.goto(`${site}/en/embed/cloth/?step=bare-warp&theme=dark&accent=0a7d55&chrome=0`);
  expect(await page.locator('.embed-state:visible').getAttribute('data-state')).toBe('bare-warp');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await page.locator('.embed-title').isVisible()).toBe(false);
  expect(await page.locator('.embed-credit').isVisible()).toBe(true);
  expect(await page.locator('[data-address]').textContent()).toMatch(/#bare-warp$/);
  const edge = await page.locator('.embed-credit').evaluate((credit) => getComputedStyle(credit).borderTopColor);
  expect(edge).toBe('rgb(10, 125, 85)');
  await page.goto(`${site}/en/embed/activities/?topic=education&years=2018&theme=transparent`);
  expect(await page.locator('.embed-list li:visible').count()).toBe(2);
  expect(await page.locator('[data-count]').textContent()).toBe('2 of 46 records');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('in a frame of fixed height a chapter goes by steps, by keyboard too, from the step that was asked for', async () => {
  const { page, faults } = await open();
  await page.goto(`${site}/en/embed/chapter-two-cities/?height=fixed&step=bandung`);
  const shown = page.locator('[data-step]:visible');
  expect(await shown.getAttribute('id')).toBe('bandung');
  const next = page.locator('[data-embed-stepper] [data-go="1"]');
  await next.focus();
  await page.keyboard.press('Enter');
  expect(await shown.getAttribute('id')).toBe('petaling-jaya');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await shown.getAttribute('id')).toBe('the-strait');
  expect(await page.locator('[data-at]').textContent()).toBe('1 / 6');
  expect(await page.locator('[data-address]').textContent()).toMatch(/#the-strait$/);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the map can be explored in the sandbox', async () => {
  const { page, faults } = await open({ viewport: viewports.desktop });
  await page.goto(host({ frame: sandboxed, script: fitting }, `${site}/en/embed/live-map/`));
  const frame = await enter(page);
  await frame.locator('.map-explore').click();
  await frame.locator('.map-mark').first().waitFor();
  expect(await frame.locator('.map-mark').count()).toBeGreaterThan(1);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('nonsense in options and messages changes nothing and throws nothing', async () => {
  const { page, faults } = await open({ viewport: { width: 700, height: 900 } });
  const state = (): Promise<string> =>
    page.evaluate(() => document.documentElement.outerHTML.replace(/ data-height="auto"/, ''));
  await page.goto(`${site}/en/embed/activities/`);
  const plain = await state();
  const queries = [
    'theme=<script>alert(1)</script>&accent=red;}body{display:none}&lang=../../',
    'accent=%23fff%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E&step=__proto__&topic=constructor',
    'years=2018-1&years=99999&years=-1&height=1e9&chrome=yes&motion=&toString=1&__proto__=1',
    `theme=${'x'.repeat(5000)}`,
  ];
  for (const query of queries) {
    await page.goto(`${site}/en/embed/activities/?${query}`);
    expect(await state()).toBe(plain);
  }
  await page.goto(host({ frame: sandboxed, script: fitting }, `${site}/en/embed/activities/#?secret=<b>`));
  const frame = await enter(page);
  const inside = await frame.evaluate(() => document.documentElement.outerHTML);
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const odd = [null, 1, 'tenun:hello', [], { type: 1 }, { type: 'tenun:height', height: 1e12 }, circle];
    for (const data of [...odd, { type: 'tenun:open', url: 'javascript:alert(1)' }, { message: 'ready', secret: '' }]) {
      contentWindow?.postMessage(data, '*');
    }
  });
  await frame.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  expect(await frame.evaluate(() => document.documentElement.outerHTML)).toBe(inside);
  expect(faults).toEqual([]);
  await page.context().close();
});

const judged =
  process.env.TEST_ALL === undefined ? paths.filter((path) => /^en\/embed\/(?!activity-[^ym])/.test(path)) : paths;

test.each(['light', 'dark'] as const)(
  'in %s axe finds no fault in an embed',
  { timeout: 600_000 },
  async (colorScheme) => {
    const { page } = await open({ colorScheme, viewport: { width: 600, height: 800 }, bypassCSP: true });
    for (const path of judged) {
      await page.goto(`${site}/${path}`);
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      expect(await findFaults(page), path).toEqual([]);
    }
    await page.context().close();
  },
);
