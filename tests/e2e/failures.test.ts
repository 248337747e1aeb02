/** What a reader still has when something fails: storage, fonts, styles, scripts, data, the clock, an old browser, an old address. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { activeStep, untilActive, useBrowser, viewports } from './browser.ts';

const open = useBrowser();
const site = inject('site');

/** Faults beside what the browser says of the file that did not come. */
const others = (faults: readonly string[]): string[] =>
  faults.filter((fault) => !fault.includes('Failed to load resource'));

/** Goes to a step, as a reader who scrolls. */
async function readTo(page: Page, id: string): Promise<void> {
  await page.evaluate((step) => document.getElementById(step)?.scrollIntoView({ block: 'start' }), id);
  await untilActive(page, id);
}

test('a full storage takes nothing away: settings hold for the page, the place stays in the address', async () => {
  const { page, faults } = await open();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(`${site}/en/`);
  await readTo(page, 'little-bandung');
  await page.waitForURL(/#little-bandung$/);
  await page.locator('.menu > summary').click();
  await page.locator('[data-setting="theme"]').selectOption('dark');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(['/en/', '/en/chapters/two-cities/slides/', '/en/embed/cloth/'])(
  'without its font %s is told in another',
  async (path) => {
    const { page, faults } = await open();
    await page.route(/\.woff2/, (route) => route.abort());
    await page.goto(site + path);
    const high = await page
      .locator('main :is(h1, h2, p):visible')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height > 15).length);
    expect(high).toBeGreaterThan(0);
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loading'))).toEqual([]);
    expect(others(faults)).toEqual([]);
    await page.context().close();
  },
);

test('without any style a page still reads in order: title, step after step, each with its picture in words', async () => {
  const { page, faults } = await open();
  await page.route(`${site}/en/chapters/two-cities/`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(/<style\b[^]*?<\/style>/g, '') });
  });
  await page.goto(`${site}/en/chapters/two-cities/`);
  const steps = await page.locator('[data-step]').evaluateAll((all) =>
    all.map((step) => ({
      heading: step.querySelector('h2, h3')?.textContent?.trim() ?? '',
      alt: step.querySelector('.alt')?.textContent?.trim() ?? '',
    })),
  );
  const said = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
  const places = [
    await page.locator('h1').first().innerText(),
    ...steps.flatMap(({ heading, alt }) => [heading, alt]),
  ].map((words) => said.indexOf(words.replaceAll(/\s+/g, ' ')));
  expect(steps.length).toBeGreaterThan(4);
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(faults).toEqual([]);
  await page.context().close();
});

test('where a browser has no way to add styles, the drawing stays and no live map is offered', async () => {
  const { page, faults } = await open({ viewport: viewports.desktop });
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'CSSStyleSheet');
  });
  await page.goto(`${site}/en/`);
  await readTo(page, 'not-equals');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => customElements.whenDefined('activity-map'));
  expect(await page.locator('.map-explore:visible').count()).toBe(0);
  expect(await page.locator('[data-scrolly="twin-map"] .stage svg').first().isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

/** Ways for a file not to come: the network is cut; a new edition has replaced it, and the host answers with a page. */
const failings = {
  'is cut off': (page: Page, file: RegExp) => page.route(file, (route) => route.abort()),
  'is gone after a new edition': (page: Page, file: RegExp) =>
    page.route(file, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }),
    ),
  'is a page instead': (page: Page, file: RegExp) =>
    page.route(file, (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
    ),
};

describe.each(Object.entries(failings))('where a script %s', (_, fail) => {
  test('the live map says that it did not load, and opens at the next try', async () => {
    const { page, faults } = await open({ viewport: viewports.desktop });
    const file = /_astro\/leaflet/;
    await fail(page, file);
    await page.goto(`${site}/en/`);
    await readTo(page, 'not-equals');
    const map = page.locator('[data-scrolly="twin-map"]').first();
    await map.locator('.map-explore').click();
    expect(await map.locator('.map-failed').innerText()).toContain('could not be loaded');
    await page.unroute(file);
    await map.locator('.map-explore').click();
    await map.locator('.map-canvas').waitFor();
    expect(await map.locator('.map-failed').count()).toBe(0);
    expect(faults.filter((fault) => fault.startsWith('thrown'))).toEqual([]);
    await page.context().close();
  });

  test('the search says that it did not load, and works at the next try', async () => {
    const { page, faults } = await open();
    const file = /_astro\/search\./;
    await fail(page, file);
    await page.goto(`${site}/en/about/`);
    await page.locator('.search-open').click();
    await page.locator('.search-failed').waitFor({ state: 'visible' });
    expect(await page.locator('.search-failed').innerText()).toContain('did not load');
    await page.unroute(file);
    await page.keyboard.press('Escape');
    await page.locator('.search-open').click();
    await page.locator('.search-failed').waitFor({ state: 'hidden' });
    await page.keyboard.type('shop');
    await page.locator('[data-hits] a').first().waitFor();
    expect(faults.filter((fault) => fault.startsWith('thrown'))).toEqual([]);
    await page.context().close();
  });

  test('the story without the cloth’s cursor and the maps is told as ever', async () => {
    const { page, faults } = await open({ viewport: viewports.desktop });
    await fail(page, /_astro\/(?:cloth-cursor|activity-map)/);
    await page.goto(`${site}/en/`);
    for (const id of ['not-equals', 'the-claim']) await readTo(page, id);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.map-explore:visible').count()).toBe(0);
    expect(faults.filter((fault) => fault.startsWith('thrown'))).toEqual([]);
    await page.context().close();
  });

  test('the story without its own script unrolls: each step with its words and its picture', async () => {
    for (const viewport of Object.values(viewports)) {
      const { page, faults } = await open({ viewport });
      await fail(page, /_astro\/.*\.js/);
      await page.goto(`${site}/en/`);
      await page.waitForLoadState('networkidle');
      // What waits for the script gives up after some seconds; here at once.
      await page.evaluate(async () => {
        for (const animation of document.getAnimations()) animation.finish();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      });
      for (const id of ['the-strait', 'not-equals', 'the-claim', 'little-bandung']) {
        const step = page.locator(`[id="${id}"]`);
        await step.evaluate((one) => {
          one.scrollIntoView({ block: 'start', behavior: 'instant' });
          // A chapter out of sight is laid out with the next picture of the screen.
          return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        });
        expect((await step.locator('.words').innerText()).length, id).toBeGreaterThan(80);
        expect((await step.locator('.alt').boundingBox())?.height ?? 0, id).toBeGreaterThan(15);
        expect((await step.locator('.still svg:visible').first().boundingBox())?.height ?? 0, id).toBeGreaterThan(150);
        expect(await page.locator('[data-scrolly]', { has: step }).locator('.stage:visible').count(), id).toBe(0);
      }
      expect(faults.filter((fault) => fault.startsWith('thrown'))).toEqual([]);
      await page.context().close();
    }
  });
});

test.each([
  ['a page instead', '<!doctype html><title>Home</title>'],
  ['cut off', '{"mou-2015":"Maj'],
  ['empty', ''],
  ['nothing', 'null'],
])('data that come as %s are not taken for data', async (_, body) => {
  const { page, faults } = await open({
    viewport: viewports.desktop,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.route(/activities\.json|apa\.json/, (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body }),
  );
  await page.goto(`${site}/en/activities/`);
  await page.locator('[data-ready]').waitFor();
  await page.locator('[data-format="csv"]').click();
  await page.locator('[data-status]', { hasText: 'did not load' }).waitFor();
  await page.goto(`${site}/en/sources/`);
  await page.locator('.source-cite').first().click();
  await page.locator('[data-source-copied]', { hasText: 'Could not be copied' }).waitFor({ state: 'attached' });
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a wrong clock and a far time zone move no date', async () => {
  const words: string[] = [];
  for (const [timezoneId, moment] of [
    ['UTC', null],
    ['Pacific/Kiritimati', '1970-01-01T00:00:00Z'],
    ['Etc/GMT+12', '2099-12-31T23:59:59Z'],
  ] as const) {
    const { page, faults } = await open({ timezoneId, viewport: viewports.desktop });
    if (moment !== null) await page.clock.setFixedTime(moment);
    const said: string[] = [];
    for (const path of [
      '/en/activities/',
      '/en/activities/youth-camp-2018/',
      '/en/data/',
      '/en/chapters/the-agreement/',
    ]) {
      await page.goto(site + path);
      if (path.endsWith('/activities/')) await page.locator('[data-ready]').waitFor();
      said.push(await page.locator('main').evaluate((main) => main.textContent ?? ''));
    }
    words.push(said.join('\n'));
    expect(faults).toEqual([]);
    await page.context().close();
  }
  expect(words[0]?.length).toBeGreaterThan(10_000);
  expect(words[1]).toBe(words[0]);
  expect(words[2]).toBe(words[0]);
});

test('an address of a step that is no more leads to the beginning, and offers the place of the last visit', async () => {
  const { page, faults } = await open();
  await page.goto(`${site}/en/`);
  await page.evaluate(() => localStorage.setItem('tenun-place', 'little-bandung'));
  await page.goto('about:blank');
  await page.goto(`${site}/en/#a-step-of-an-earlier-edition`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.locator('h1').first().isVisible()).toBe(true);
  await page.locator('[data-resume]').waitFor();
  expect(await page.locator('[data-resume]').getAttribute('href')).toBe('#little-bandung');
  await page.locator('[data-resume]').click();
  await untilActive(page, 'little-bandung');
  // What was kept may be of an earlier edition as well.
  await page.evaluate(() => localStorage.setItem('tenun-place', 'a-step-of-an-earlier-edition'));
  await page.goto('about:blank');
  await page.goto(`${site}/en/`);
  expect(await page.locator('[data-resume]:visible').count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

describe('a browser of other years', () => {
  test.each(['IntersectionObserver', 'ResizeObserver', 'BroadcastChannel', 'matchMedia'])(
    'without %s still has every word',
    async (name) => {
      const { page } = await open();
      await page.addInitScript((missing) => Reflect.deleteProperty(window, missing), name);
      for (const path of ['/en/', '/en/activities/', '/en/embed/', '/en/chapters/two-cities/slides/']) {
        await page.goto(site + path);
        expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(300);
      }
      await page.context().close();
    },
  );

  test('without cards that open in place, follows the links that they are', async () => {
    const { page, faults } = await open();
    await page.addInitScript(() => {
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
        Reflect.deleteProperty(HTMLElement.prototype, name);
    });
    await page.goto(`${site}/en/#not-equals`);
    await untilActive(page, 'not-equals');
    const link = page.locator('#not-equals .cite').first();
    const to = await link.getAttribute('href');
    await link.click();
    expect(new URL(page.url()).hash).toBe(to);
    expect(faults).toEqual([]);
    expect(await activeStep(page)).not.toBeNull();
    await page.context().close();
  });
});
