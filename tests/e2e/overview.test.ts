/** The whole cloth to jump by: from the spine on a phone, from the menu by keyboard; every target large enough. */
import { expect, inject, test } from 'vitest';
import { untilActive, useBrowser, viewports } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const overview = '.overview[open]';

test('on a phone the spine opens it, and a motif leads to its step', async () => {
  const { page, faults } = await open({ hasTouch: true });
  await page.goto(`${site}/en/#the-term-runs-out`);
  await untilActive(page, 'the-term-runs-out');
  await page.touchscreen.tap(20, 400);
  await page.locator(overview).waitFor();
  await page.locator(`${overview} [data-record="youth-camp-2018"]`).tap();
  await page.locator(overview).waitFor({ state: 'detached' });
  await untilActive(page, 'three-camps');
  await page.waitForURL(/#three-camps$/);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('by keyboard it opens from the menu, Escape and the close button give the focus back', async () => {
  const { page, faults } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/#little-bandung`);
  await untilActive(page, 'little-bandung');
  await page.locator('.menu > summary').focus();
  await page.keyboard.press('Enter');
  const button = page.locator('[data-overview]');
  const hasFocus = (): Promise<boolean> => button.evaluate((element) => element === document.activeElement);
  await button.focus();
  for (const leave of ['Escape', 'Enter']) {
    await page.keyboard.press('Enter');
    await page.locator(overview).waitFor();
    expect(await page.locator(`${overview} a[aria-current]`).count()).toBe(1);
    await page.keyboard.press(leave);
    await page.locator(overview).waitFor({ state: 'detached' });
    expect(await hasFocus()).toBe(true);
  }
  await page.keyboard.press('Enter');
  const camp = page.locator(`${overview} [data-record="youth-camp-2018"]`);
  await camp.focus();
  expect(await camp.getAttribute('aria-label')).toBe(
    'Sepuluh pelajar Bandung di kemah kepemimpinan 2018, 1–7 Juli 2018',
  );
  await page.keyboard.press('Enter');
  await untilActive(page, 'three-camps');
  expect(await page.locator('.menu[open]').count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each([
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1440, height: 900 },
])('at $width × $height every motif’s target is at least 24 px, none covers another', async (viewport) => {
  const { page } = await open({ viewport });
  await page.goto(`${site}/en/#jaipongan`);
  await untilActive(page, 'jaipongan');
  // Rows that are still being woven go by themselves.
  await page.waitForFunction(() => document.querySelector('.cloth-shuttle, .stage-leave') === null);
  const before = await page.locator('*').count();
  await page.locator('.menu > summary').click();
  await page.locator('[data-overview]').click();
  await page.locator(overview).waitFor();
  const boxes = await page.locator(`${overview} a`).evaluateAll((links) =>
    links.map((link) => {
      const { left, right, top, bottom } = (link.querySelector('rect') ?? link).getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
  expect(boxes.length).toBeGreaterThan(15);
  expect(boxes.filter((box) => box.right - box.left < 24 || box.bottom - box.top < 24)).toEqual([]);
  const slack = 0.01;
  const covered = boxes.filter((a) =>
    boxes.some(
      (b) =>
        a !== b &&
        a.left < b.right - slack &&
        b.left < a.right - slack &&
        a.top < b.bottom - slack &&
        b.top < a.bottom - slack,
    ),
  );
  expect(covered).toEqual([]);
  expect(await page.locator(overview).evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator(overview).waitFor({ state: 'detached' });
  expect(await page.locator('*').count()).toBe(before);
  await page.context().close();
});

test('without scripts nothing of it shows', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(`${site}/en/`);
  await page.locator('.menu > summary').click();
  expect(await page.locator('[data-overview]').isVisible()).toBe(false);
  expect(await page.locator('.overview').isVisible()).toBe(false);
  await page.context().close();
});

test('on a chapter’s own page it leads to the other chapters', async () => {
  const { page } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/en/chapters/the-quiet-years/#a-dinner`);
  await untilActive(page, 'a-dinner');
  await page.locator('.menu > summary').click();
  await page.locator('[data-overview]').click();
  await page.locator(`${overview} [data-record="youth-camp-2018"]`).click();
  await page.waitForURL(/layer-two-culture-education-technology\/#three-camps$/);
  await untilActive(page, 'three-camps');
  await page.context().close();
});
