/** The site on a USB stick, opened as files: nothing is missing, nothing fails, and it does what the site does. */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activeStep, untilActive, useBrowser, viewports, type WatchedPage } from './browser.ts';
import { deadAddresses, layOutStick } from './stick-folder.ts';

const open = useBrowser();
let folder = '';
let files = new Map<string, Buffer>();
beforeAll(async () => {
  ({ folder, files } = await layOutStick());
});
afterAll(() => rmSync(dirname(folder), { recursive: true }));

const at = (page: string): string =>
  pathToFileURL(join(folder, page.replace(/[?#].*/, ''))).href + (/[?#].*/.exec(page)?.[0] ?? '');

/** Nothing was reported, and nothing asked for but files. */
async function leave({ page, faults, requests }: WatchedPage): Promise<void> {
  expect(faults).toEqual([]);
  expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
  await page.context().close();
}

test('every address of every page leads to a file on the stick, and to its place there', () => {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(300);
  expect(pages.flatMap(([path, html]) => deadAddresses(folder, path, html.toString()))).toEqual([]);
});

test('no page holds a module, a preload or a policy for a server; what only the web needs is left out', () => {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  for (const [path, html] of pages) {
    expect(html.toString(), path).not.toMatch(
      /type="module"|rel="(?:preload|modulepreload|manifest)"|'self'|property="og:/,
    );
  }
  expect(
    [...files.keys()].filter((path) =>
      /(?:^|\/)(?:embed|press|share|_astro)\/|^(?:_headers|sw\.js|sitemap\.xml|404\.html)$/.test(path),
    ),
  ).toEqual([]);
});

describe.each(Object.entries(viewports))('on a %s', (_, viewport) => {
  test.each(['index.html', 'ms/index.html'])('steps become active and their pictures come (%s)', async (start) => {
    const watched = await open({ viewport });
    const { page } = watched;
    await page.goto(at(start));
    const steps = await page.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
    for (const id of steps.filter((_step, index) => index % 6 === 0)) {
      await page.evaluate(
        (step) => document.getElementById(step)?.scrollIntoView({ block: 'start', behavior: 'instant' }),
        id,
      );
      await untilActive(page, id);
      await page.waitForFunction(
        (step) =>
          document
            .getElementById(step)
            ?.closest<HTMLElement>('[data-scrolly]')
            ?.dataset['showing']?.startsWith(`${step} `) ?? true,
        id,
      );
    }
    expect(steps.length).toBeGreaterThanOrEqual(48);
    expect(await page.evaluate(() => document.fonts.check('16px "Plus Jakarta Sans"'))).toBe(true);
    await leave(watched);
  });
});

test('the other language opens at the same step, and the address keeps it', async () => {
  const watched = await open({ viewport: viewports.desktop });
  const { page } = watched;
  await page.goto(at('index.html#fourteen-months'));
  await untilActive(page, 'fourteen-months');
  for (const [locale, path] of [
    ['en', 'en/index.html'],
    ['ms', 'ms/index.html'],
    ['id', 'index.html'],
  ] as const) {
    await page.locator(`[data-language="${locale}"]`).click();
    await page.waitForURL(at(`${path}#fourteen-months`));
    await untilActive(page, 'fourteen-months');
  }
  await page.reload();
  await untilActive(page, 'fourteen-months');
  expect(await activeStep(page)).toBe('fourteen-months');
  await leave(watched);
});

test('the live map opens, shows its places and closes', async () => {
  const watched = await open({ viewport: viewports.desktop });
  const { page } = watched;
  await page.goto(at('en/index.html'));
  const map = page.locator('activity-map').first();
  await map.scrollIntoViewIfNeeded();
  await map.locator('.map-explore').click();
  await map.locator('.map-mark').first().waitFor();
  expect(await map.locator('.map-mark').count()).toBeGreaterThan(0);
  await map.locator('.map-close').press('Enter');
  await map.locator('.map-explore').waitFor();
  await leave(watched);
});

test('activities are filtered, kept in the address, and saved with the address on the web', async () => {
  const watched = await open({ viewport: viewports.desktop });
  const { page } = watched;
  await page.goto(at('en/activities/index.html?theme=culture&link=direct'));
  await page.locator('[data-activities][data-ready]').waitFor();
  const rows = page.locator('[data-row]:visible');
  const few = await rows.count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(46);
  await page.locator('input[type="search"]:visible').first().fill('jaipongan');
  await page.waitForURL(/\/en\/activities\/index\.html\?.*jaipongan/);
  await expect.poll(() => rows.count()).toBeLessThan(few);
  for (const format of ['csv', 'json']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-format="${format}"]`).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('jaipongan-at-store-opening-2016');
    expect(text).toContain('https://tenunduakota.example/en/activities/?');
    expect(text).not.toContain('file:');
  }
  await page.locator('[data-mark="jaipongan-at-store-opening-2016"]:visible').first().click();
  await page.locator('.act-card-picked a').first().click();
  await page.waitForURL(at('en/activities/jaipongan-at-store-opening-2016/index.html'));
  await leave(watched);
});

test('the quiz says what is right and explains it', async () => {
  const watched = await open();
  const { page } = watched;
  await page.goto(at('ms/teach/quiz/index.html'));
  await page.locator('[data-quiz][data-ready]').waitFor();
  const item = page.locator('[data-item][data-kind="choice"]').first();
  await item.locator('input').first().check();
  await item.locator('[data-check]').click();
  await item.locator('[data-feedback]:visible a').first().waitFor();
  expect(await item.getAttribute('data-state')).toMatch(/^(?:right|wrong)$/);
  await leave(watched);
});

test.each([
  ['en/glossary/index.html', 'One shop, fourteen months', 'en/index.html#fourteen-months'],
  ['index.html', 'Tiga tahun berturut-turut, tiga kemah', 'index.html#three-camps'],
])('the search on %s finds "%s" and leads there', async (start, words, target) => {
  const watched = await open({ viewport: viewports.desktop });
  const { page } = watched;
  await page.goto(at(start));
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.locator('[data-hits] a', { hasText: words }).first().click();
  await page.waitForURL(at(target));
  await leave(watched);
});

test('a citation is copied, and the slides move and open their notes', async () => {
  const watched = await open({ viewport: viewports.desktop, permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = watched;
  await page.goto(at('en/sources/index.html'));
  await page.locator('.source:visible button').first().click();
  await page.locator('.source-copied').waitFor();
  await page.goto(at('en/chapters/two-cities/slides/index.html'));
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => location.hash === '#the-strait');
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.locator('button[data-notes]').click()]);
  await notes.waitForFunction(() => document.querySelector('[data-current]')?.id === 'the-strait');
  await page.locator('[data-go="next"]').click();
  await notes.waitForFunction(() => document.querySelector('[data-current]')?.id === 'bandung');
  await leave(watched);
});
