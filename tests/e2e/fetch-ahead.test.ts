/** A page is fetched ahead while the reader rests on its link; a place on the same page, or a file, is not. */
import { expect, inject, test } from 'vitest';
import { useBrowser, viewports } from './browser.ts';

const open = useBrowser();
const site = inject('site');

test('a link at rest under the pointer is fetched ahead, and the page then comes from there', async () => {
  const { page, faults } = await open({ viewport: viewports.desktop });
  const session = await page.context().newCDPSession(page);
  const ahead: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') ahead.push(new URL(prefetchUrl).pathname);
  });
  await session.send('Preload.enable');
  await page.goto(`${site}/en/data/`);

  for (const passed of ['main a[href^="#"]', 'main a[href="/data/activities.csv"]']) {
    await page.locator(`${passed} >> visible=true`).first().hover();
    // Longer than the browser waits before it takes a pointer at rest for a wish.
    await page.waitForTimeout(600);
  }
  expect(ahead).toEqual([]);

  const link = page.locator('a[href="/en/sources/"] >> visible=true').first();
  await link.hover();
  await expect.poll(() => ahead).toEqual(['/en/sources/']);
  await link.click();
  await page.waitForURL('**/sources/');
  expect(
    await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as PerformanceEntry & { deliveryType: string }).deliveryType,
    ),
  ).toBe('navigational-prefetch');
  expect(faults).toEqual([]);
  await page.context().close();
});
