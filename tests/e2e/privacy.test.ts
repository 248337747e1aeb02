/** What a visit leaves behind: requests to this site alone, no cookie, and nothing kept but place and settings. */
import { expect, inject, test } from 'vitest';
import { choosePages, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const pages = choosePages([
  '/',
  '/en/chapters/did-it-go-as-planned/',
  '/ms/chapters/two-cities/slides/',
  '/side-by-side/en/two-cities/',
  '/en/activities/',
  '/ms/activities/letter-of-intent/',
  '/sources/',
  '/en/glossary/',
  '/ms/teach/',
  '/teach/quiz/',
  '/en/teach/two-layers/',
  '/ms/teach/tasks/ten-records/',
  '/data/',
  '/en/embed/',
  '/ms/embed/cloth/',
  '/embed/live-map/',
  '/en/about/',
  '/ms/about/licences/',
  '/en/about/accessibility/',
  '/press/',
  '/en/print/',
  '/404.html',
]);
/** What a device may keep: theme, stillness, language, the last place, whether the key of the search is off. */
const known = ['tenun-theme', 'tenun-motion', 'tenun-language', 'tenun-place', 'tenun-search-key'];

test.each(pages)('%s asks no other host, sets no cookie and keeps nothing but place and settings', async (path) => {
  const { page, faults, requests } = await open();
  const answers: string[] = [];
  page.on('response', (response) => {
    if (response.headers()['set-cookie'] !== undefined) answers.push(response.url());
  });
  await page.goto(site + path);
  // Down and up once, so that what loads only near the viewport is asked for.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (const part of [0.25, 0.5, 0.75, 1, 0]) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), height * part);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  await page.waitForLoadState('networkidle');

  expect(faults).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(site) && !/^(?:data|blob):/.test(url))).toEqual([]);
  expect(answers).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
  }));
  expect(kept.cookie).toBe('');
  expect(kept.local.filter((key) => !known.includes(key))).toEqual([]);
  expect(kept.session).toEqual([]);
  expect(kept.databases).toEqual([]);
  await page.context().close();
});

test('where the page may keep nothing at all, every kind of page says all the same what it has to say', async () => {
  const { page, faults } = await open();
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('not allowed', 'SecurityError');
        },
      });
    }
  });
  for (const path of pages) {
    await page.goto(site + path);
    expect(await page.locator('main').innerText(), path).not.toBe('');
    expect(faults, path).toEqual([]);
  }
  await page.context().close();
});

test('settings and place are the only things that a reader who uses them leaves on the device', async () => {
  const { page, faults } = await open();
  await page.goto(`${site}/en/#little-bandung`);
  await page.waitForFunction(() => localStorage.getItem('tenun-place') !== null);
  await page.locator('.menu > summary').first().click();
  await page.locator('select').first().selectOption('dark');
  const local = await page.evaluate(() => Object.keys(localStorage));
  expect(local.toSorted()).toEqual(['tenun-place', 'tenun-theme']);
  expect(await page.context().cookies()).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});
