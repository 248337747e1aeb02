/** Hundreds of cases of bad input at pages that are open: none goes blank, none throws, nobody loses the place. */
import { afterAll, expect, inject, test } from 'vitest';
import { activeStep, untilActive, useBrowser, viewports } from './browser.ts';
import { serveHostPage } from './host-page.ts';
import { badHashes, badQueries, stormAddress, stormLoads, stormMessages, thrown, type Trouble } from './storm.ts';
import { elementAttributes } from '../../src/model/embed-element.ts';
import { facetNames } from '../../src/model/filter.ts';
import { hostileTexts } from '../hostile.ts';
import { seed } from '../seed.ts';

const open = useBrowser();
const site = inject('site');
const told = (troubles: readonly Trouble[]): string[] =>
  troubles.map(({ given, trouble }) => `SEED=${seed} ${JSON.stringify(given.slice(0, 80))}: ${trouble}`);

/** Where the reader of a story is: the step, and how far down. */
const step = { at: '[data-step][data-active]', scroll: true };
const height = { scroll: true };

test.each([
  ['/en/', 'little-bandung', viewports.phone],
  ['/chapters/layer-one-economy/', 'little-bandung', viewports.desktop],
])('a story at %s keeps the step whatever the address says', async (path, id, viewport) => {
  const { page, faults } = await open({ viewport });
  await page.goto(`${site}${path}#${id}`);
  await untilActive(page, id);
  expect(
    told(
      await stormAddress(
        page,
        {
          hashes: badHashes(35, 1),
          queries: badQueries(['step', 'lang'], ['x'], 10, 2),
        },
        step,
      ),
    ),
  ).toEqual([]);
  await stormMessages(page, hostileTexts.slice(0, 12), 'self');
  expect(await activeStep(page)).toBe(id);
  expect(
    told(
      await stormLoads(page, site + path, [
        ...badHashes(3, 3).map((hash) => `#${hash}`),
        '?%E0%A4%A#%E0%A4%A',
        '#no-such-step',
      ]),
    ),
  ).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

const names = [...facetNames, 'from', 'to', 'undated', 'q', 'sort', 'group', 'window', 'pick'];
const values = [
  'culture,none',
  'both',
  '2015',
  'no',
  '-title',
  'status',
  '201650-201900',
  '100000-299999',
  'mou-2015',
  'no-such-record',
];

test('the page of all activities shows records, or says that none is found', async () => {
  const { page, faults } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/en/activities/`);
  await page.locator('[data-ready]').waitFor();
  const status = { says: ['[data-status]', '\\d|No record'] } as const;
  expect(
    told(await stormAddress(page, { queries: badQueries(names, values, 60, 4), hashes: badHashes(5, 5) }, status)),
  ).toEqual([]);
  expect(
    told(
      await stormLoads(
        page,
        `${site}/en/activities/`,
        badQueries(names, values, 8, 6).map((query) => `?${query}`),
      ),
    ),
  ).toEqual([]);
  await page.goto(`${site}/en/activities/`);
  await page.locator('[data-ready]').waitFor();
  expect(await page.locator('[data-status]').textContent()).toBe('46 of 46 records');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('slides stay at the slide', async () => {
  const { page, faults } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/en/chapters/two-cities/slides/`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const slide = { at: '[data-slide][data-current]' };
  const shown = (): Promise<string | null> => page.locator(slide.at).getAttribute('id');
  const at = await shown();
  expect(
    told(await stormAddress(page, { hashes: badHashes(35, 7), queries: badQueries(['notes'], [''], 5, 8) }, slide)),
  ).toEqual([]);
  await stormMessages(page, hostileTexts.slice(0, 12), 'self');
  // Another window of the same site may speak by the channel.
  await page.evaluate(
    async (texts) => {
      const channel = new BroadcastChannel('tenun-slides');
      const { pathname: path } = location;
      for (const text of texts)
        for (const message of [text, { kind: 'tenun-slides', path, slide: text }]) channel.postMessage(message);
      await new Promise((done) => setTimeout(done, 50));
      channel.close();
    },
    hostileTexts.slice(0, 30),
  );
  thrown.messages += 60;
  expect(await shown()).toBe(at);
  expect(
    told(
      await stormLoads(page, `${site}/en/chapters/two-cities/slides/`, [
        '#%E0%A4%A',
        '?notes&notes=%#%',
        '#no-such-slide',
      ]),
    ),
  ).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('sources, a record, two languages side by side, the quiz, the glossary, the data and the lesson stay as they are', async () => {
  const { page, faults } = await open();
  for (const [at, path] of [
    '/en/sources/',
    '/en/activities/mou-2015/',
    '/side-by-side/en/two-cities/',
    '/teach/quiz/',
    '/ms/glossary/',
    '/en/data/',
    '/en/teach/two-layers/',
  ].entries()) {
    await page.goto(site + path);
    await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
    expect(
      told(
        await stormAddress(
          page,
          {
            hashes: badHashes(15, 20 + at),
            queries: badQueries(['q', 'id'], ['shop'], 5, 40 + at),
          },
          height,
        ),
      ),
      path,
    ).toEqual([]);
    expect(faults, path).toEqual([]);
  }
  expect(
    told(
      await stormLoads(page, `${site}/en/sources/`, [
        ...badQueries(['q'], ['shop'], 5, 9).map((query) => `?${query}`),
        '#%E0%A4%A',
        '?q=%E0%A4%A#%',
      ]),
    ),
  ).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the builder makes a code of whatever it is asked', async () => {
  const { page, faults } = await open();
  await page.goto(`${site}/en/embed/`);
  await page.locator('[data-ready]').waitFor();
  const asked = [...elementAttributes, 'width', 'px'];
  const given = ['cloth', 'activities', 'chapter-two-cities', 'constructor', 'en', '0', 'fixed', '99999', '2015-2017'];
  const code = { says: ['[data-code] textarea', 'https?://'] } as const;
  expect(told(await stormAddress(page, { queries: badQueries(asked, given, 40, 10) }, code))).toEqual([]);
  await stormMessages(page, hostileTexts.slice(0, 8), 'self');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('an embed shows its part whatever its host asks, in its address or by messages; so does the host', async () => {
  const { page, faults } = await open();
  const asked = ['theme', 'accent', 'step', 'topic', 'years', 'chrome', 'motion', 'height'];
  const given = ['constructor', '__proto__', 'dark', '0', 'fixed', '2015-2017', 'culture'];
  for (const part of ['cloth', 'activities', 'chapter-two-cities'])
    expect(
      told(
        await stormLoads(
          page,
          `${site}/en/embed/${part}/`,
          badQueries(asked, given, 5, 11).map((query) => `?${query}#?secret=${query}`),
        ),
      ),
    ).toEqual([]);
  const odd = hostileTexts
    .slice(0, 40)
    .map((text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\u0000', ''));
  const elements = odd.map(
    (text) =>
      `<tenun-embed part="cloth" lang="${text}" theme="${text}" chrome="${text}" height="${text}" accent="${text}"><p>The way to it</p></tenun-embed><tenun-embed part="${text}"><p>The way to it</p></tenun-embed>`,
  );
  thrown.elements += elements.length * 2;
  const host = await serveHostPage(
    `<main><h1>A host with words of its own, which it keeps whatever comes from the frames that stand on it.</h1>
    <iframe title="Embed" data-tenun src="${site}/en/embed/cloth/" sandbox="allow-scripts" width="380" height="400"></iframe>
    ${elements.join('')}</main><script src="${site}/embed/host-1.js"></script><script src="${site}/embed/element-1.js"></script>`,
  );
  await page.goto(host.url);
  await page.waitForFunction(() => Number.parseFloat(document.querySelector('iframe')?.style.height ?? '') > 100);
  const frame = page.frames().find((one) => one.url().startsWith(`${site}/en/embed/cloth/`));
  if (!frame) throw new Error('no frame');
  const high = await page
    .locator('iframe')
    .first()
    .evaluate(({ style }) => style.height);
  await stormMessages(page, hostileTexts.slice(0, 8), 'self');
  await stormMessages(frame, hostileTexts.slice(0, 8), 'parent');
  await frame.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate(({ style }) => style.height),
  ).toBe(high);
  expect(await page.locator('h1').innerText()).toContain('words of its own');
  expect(page.context().pages()).toHaveLength(1);
  expect(faults).toEqual([]);
  await page.context().close();
  host.close();
});

afterAll(() => {
  const all = Object.values(thrown).reduce((sum, count) => sum + count, 0);
  console.log(`SEED=${seed}, ${all} cases: ${JSON.stringify(thrown)}`);
});

test('they are five hundred cases and more', () => {
  expect(Object.values(thrown).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(500);
});
