/** A student with a question and no mouse: from all records to one, to its source, to a citation and a file. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser, viewports } from './browser.ts';

const open = useBrowser();
const site = inject('site');

/** Presses Tab until the focus is on what is wanted. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 400; i += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${selector}`);
}
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('the camp of 2018 is found, opened, traced to its first source, cited and taken along by keyboard alone', async () => {
  const { page, faults } = await open({
    viewport: viewports.desktop,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(`${site}/en/`);
  await tabTo(page, '.menu > summary');
  await page.keyboard.press('Enter');
  await tabTo(page, 'a[href="/en/activities/"]');
  await page.keyboard.press('Enter');
  await page.locator('[data-ready]').waitFor();

  await tabTo(page, '[name="from"]');
  await page.keyboard.type('2018');
  await tabTo(page, '[name="to"]');
  await page.keyboard.type('2018');
  await tabTo(page, '[name="theme"][value="education"]');
  await page.keyboard.press('Space');
  await page.locator('[data-status]', { hasText: '2 of 46 records' }).waitFor();

  await tabTo(page, '[data-row="youth-camp-2018"] a');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site}/en/activities/youth-camp-2018/`);
  await tabTo(page, '[data-cite-copy][aria-label="Copy APA"]');
  await page.keyboard.press('Enter');
  await page.locator('.cite-record [role="status"]', { hasText: 'APA copied.' }).waitFor({ state: 'attached' });
  expect(await clipboard(page)).toContain('Two Cities, One Weave');

  await page.reload();
  const id = await page.locator('.record-sources li').first().getAttribute('data-source');
  await tabTo(page, `.record-sources a[href$="#${id}"]`);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site}/en/sources/#${id}`);
  await tabTo(page, `[id="${id}"] .source-cite`);
  await page.keyboard.press('Enter');
  await page.locator('[data-source-copied]', { hasText: 'APA citation copied' }).waitFor({ state: 'attached' });
  expect(await clipboard(page)).toMatch(/\(\d{4}|\(n\.d\.\)/);
  expect(await page.locator('.source-copied').count()).toBe(1);

  // Alt and the left arrow belong to the window, which a browser without one does not have.
  await page.goBack();
  await page.goBack();
  expect(page.url()).toContain('from=2018');
  await page.locator('[data-ready]').waitFor();
  const coming = page.waitForEvent('download');
  await tabTo(page, '[data-format="csv"]');
  await page.keyboard.press('Enter');
  const rows: Record<string, string>[] = parse(readFileSync(await (await coming).path(), 'utf8'), {
    bom: true,
    columns: true,
  });
  expect(rows.map((row) => row['id'])).toEqual(['pj-students-in-asan-2017-2019', 'youth-camp-2018']);
  for (const { cite = '' } of rows) {
    expect(cite).toMatch(/Version \d+\.\d+\.\d+\+\d{4}-\d\d-\d\d/);
    expect(cite).toContain(`Filter: ${site}/en/activities/?theme=education&from=2018&to=2018`);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('where the dataset or the citations do not load, the page says so and goes on', async () => {
  const { page } = await open({ viewport: viewports.desktop, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.route(/activities\.json|apa\.json/, (route) => route.abort());
  await page.goto(`${site}/en/activities/`);
  await page.locator('[data-ready]').waitFor();
  await page.locator('[data-format="csv"]').click();
  await page.locator('[data-status]', { hasText: 'did not load' }).waitFor();
  await page.goto(`${site}/en/sources/`);
  await page.locator('.source-cite').first().click();
  await page.locator('[data-source-copied]', { hasText: 'Could not be copied' }).waitFor({ state: 'attached' });
  await page.unroute(/activities\.json|apa\.json/);
  await page.locator('.source-cite').first().click();
  await page.locator('[data-source-copied]', { hasText: 'APA citation copied' }).waitFor({ state: 'attached' });
  await page.context().close();
});
