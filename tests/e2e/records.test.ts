/** The page of a record and the bibliography, as a reader uses them. */
import { expect, inject, test } from 'vitest';
import { findFaults } from './axe.ts';
import { untilActive, useBrowser, viewports } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const record = '/en/activities/little-bandung-store-opening-2016/';

test.each(
  [record, '/activities/letter-of-intent/', '/sources/'].flatMap((path) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      Object.entries(viewports).map(([size, viewport]) => ({ path, colorScheme, size, viewport })),
    ),
  ),
)('$path in $colorScheme on a $size has no fault that axe finds', async ({ path, colorScheme, viewport }) => {
  const { page } = await open({ colorScheme, viewport, bypassCSP: true });
  await page.goto(site + path);
  expect(await findFaults(page)).toEqual([]);
  await page.context().close();
});

test('the citation in APA is copied by its button, and the page says so', async () => {
  const { page, faults } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(site + record);
  await page.getByRole('button', { name: 'Copy APA' }).click();
  await page.locator('.cite-record [role="status"]', { hasText: 'APA copied.' }).waitFor({ state: 'attached' });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('[data-cite="apa"]').textContent());
  expect(copied).toContain('(2026)');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('without JavaScript a record can be cited by selecting, and every source is in the list', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(site + record);
  expect(await page.locator('.cite-form button:visible').count()).toBe(0);
  expect(await page.locator('[data-cite="bibtex"]').isVisible()).toBe(true);
  await page.goto(`${site}/en/sources/?q=clingendael`);
  expect(await page.locator('.source-search form').isVisible()).toBe(false);
  expect(await page.locator('.source:visible').count()).toBe(await page.locator('.source').count());
  await page.context().close();
});

test('sources are sifted by keyboard, counted aloud and kept in the address', async () => {
  const { page, faults } = await open();
  await page.goto(`${site}/en/sources/`);
  const total = await page.locator('.source').count();
  await page.getByLabel('Find a source').focus();
  await page.keyboard.type('Clingendael');
  const left = await page.locator('.source:not([hidden])').count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(10);
  expect(await page.locator('.source-search [role="status"]').textContent()).toBe(`${left} of ${total} sources`);
  expect(await page.locator('.source-group:visible').count()).toBeLessThanOrEqual(left);
  expect(new URL(page.url()).searchParams.get('q')).toBe('Clingendael');

  await page.reload();
  expect(await page.getByLabel('Find a source').inputValue()).toBe('Clingendael');
  expect(await page.locator('.source:not([hidden])').count()).toBe(left);

  await page.getByLabel('Find a source').fill('');
  expect(await page.locator('.source:not([hidden])').count()).toBe(total);
  expect(page.url()).not.toContain('q=');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a link to a source that the search hides brings it into view', async () => {
  const { page } = await open();
  await page.goto(`${site}/sources/?q=clingendael#sindo-2015`);
  await page.waitForFunction(() => {
    const box = document.getElementById('sindo-2015')?.getBoundingClientRect();
    return box && box.height > 0 && box.top >= 0 && box.top < innerHeight;
  });
  await page.context().close();
});

test('a citation of the story leads on to the source’s entry, and a term to the glossary', async () => {
  const { page, faults } = await open();
  await page.goto(`${site}/en/#little-bandung`);
  await untilActive(page, 'little-bandung');
  await page.locator('#little-bandung .cite').first().click();
  const way = page.locator('#source-card a', { hasText: 'In the list of all sources' });
  const [, id = ''] = ((await way.getAttribute('href')) ?? '').split('#');
  await way.click();
  await page.waitForURL(`${site}/en/sources/#${id}`);
  expect(await page.locator('.source:target').getAttribute('id')).toBe(id);
  await page.goto(`${site}/en/#petaling-jaya`);
  await untilActive(page, 'petaling-jaya');
  await page.locator('#petaling-jaya .term').last().click();
  await page.locator('.term-card:popover-open a', { hasText: 'In the glossary' }).click();
  await page.waitForURL(/\/en\/glossary\/#/);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each([record, '/sources/'])('%s fits a screen of 320 px and letters four times as large', async (path) => {
  for (const viewport of [
    { width: 320, height: 640 },
    { width: 360, height: 225 },
  ]) {
    const { page } = await open({ viewport });
    await page.goto(site + path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.context().close();
  }
});
