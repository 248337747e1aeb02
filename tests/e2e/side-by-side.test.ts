/** Two languages side by side in a real browser: in columns, turned on a phone, without scripts, on paper. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findFaults } from './axe.ts';
import { choosePages, useBrowser, viewports } from './browser.ts';
import { readFacts, readTexts } from './pdf.ts';

const open = useBrowser();
const site = inject('site');
const pages = choosePages(['/side-by-side/en/two-cities/', '/ms/side-by-side/en/layer-one-economy/']).filter((path) =>
  /side-by-side\/[a-z]{2}\//.test(path),
);
const few = pages.slice(0, 2);

/** How far the tops of passages and their counterparts lie apart, where both show. */
const unevenTops = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.side-row')].flatMap((row) => {
      const [first, second] = ['.side-first', '.side-second'].map((part) =>
        row.querySelector(`:scope > ${part}`)?.getBoundingClientRect(),
      );
      if (!first || !second) return [];
      const even = Math.abs(first.top - second.top) <= 1 && first.right <= second.left && second.width > 100;
      return even ? [] : [`${row.className}: ${row.textContent.slice(0, 40)}`];
    }),
  );

test.each(pages)('%s: where there is room every passage begins beside its counterpart', async (path) => {
  for (const viewport of [viewports.desktop, { width: 1024, height: 768 }, { width: 768, height: 1024 }]) {
    const { page, faults } = await open({ viewport });
    await page.goto(site + path);
    expect(await unevenTops(page), `${viewport.width}`).toEqual([]);
    expect(await page.locator('.side-turn').first().isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
  }
});

test.each([true, false])('on a phone keys show and hide the counterpart (scripts: %s)', async (javaScriptEnabled) => {
  const { page, faults } = await open({ javaScriptEnabled });
  for (const path of few) {
    await page.goto(site + path);
    const row = page.locator('.side-step .side-row:has(> .side-turn)').first();
    const counterpart = row.locator('> .side-second');
    expect(await counterpart.isVisible()).toBe(false);
    await row.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await counterpart.isVisible()).toBe(true);
    await page.keyboard.press('Space');
    expect(await counterpart.isVisible()).toBe(false);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a screen reader is told what the button shows, and whether it does', async () => {
  const { page } = await open();
  await page.goto(`${site}/ms/side-by-side/en/two-cities/`);
  const row = page.locator('.side-step .side-row:has(> .side-turn)').first();
  expect(await row.ariaSnapshot()).toContain('Tunjukkan dalam bahasa Inggeris');
  expect(await row.locator('.side-second').getAttribute('lang')).toBe('en');
  await page.context().close();
});

test('a tap on a paragraph turns it, a tap on a link follows the link', async () => {
  const { page, faults } = await open({ hasTouch: true });
  await page.goto(site + (few[0] ?? ''));
  const row = page.locator('.side-step .side-row:has(> .side-turn):has(.cite)').first();
  const counterpart = row.locator('> .side-second');
  await row
    .locator('> .side-first p')
    .last()
    .tap({ position: { x: 20, y: 10 } });
  expect(await counterpart.isVisible()).toBe(true);
  await row
    .locator('> .side-first p')
    .last()
    .tap({ position: { x: 20, y: 10 } });
  expect(await counterpart.isVisible()).toBe(false);
  await row.locator('> .side-first .cite').first().tap();
  expect(new URL(page.url()).hash).toMatch(/-source-\d+$/);
  expect(await counterpart.isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(['.side-swap', '[data-language="ms"]', '.side-name-second a'])('%s keeps the step', async (selector) => {
  const { page, faults } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/side-by-side/en/two-cities/#petaling-jaya`);
  await page.waitForFunction(() => scrollY > 100);
  await page.locator(selector).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/side-by-side/en/'));
  expect(new URL(page.url()).hash).toBe('#petaling-jaya');
  expect(await page.locator('#petaling-jaya').count()).toBe(1);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(
  [...pages, '/en/side-by-side/'].flatMap((path) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      Object.values(viewports).map((viewport) => ({ path, colorScheme, viewport })),
    ),
  ),
)('$path in $colorScheme at $viewport.width px has no fault that axe finds', async ({ path, ...options }) => {
  const { page } = await open({ ...options, bypassCSP: true });
  await page.goto(site + path);
  await page.locator('.side-turn').evaluateAll((turns) => turns.forEach((turn) => turn.setAttribute('open', '')));
  expect(await findFaults(page)).toEqual([]);
  await page.context().close();
});

test.each([...pages, '/ms/side-by-side/'])('%s is not wider than a window of 320 px', async (path) => {
  const { page } = await open({ viewport: { width: 320, height: 640 } });
  await page.goto(site + path);
  await page.locator('.side-turn').evaluateAll((turns) => turns.forEach((turn) => turn.setAttribute('open', '')));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.context().close();
});

test.each(few)('%s prints on A4 with both columns, headings beside each other and with their words', async (path) => {
  const { page } = await open();
  await page.goto(site + path);
  const headings = await page.locator('.side-heading').evaluateAll((all) => all.map(({ textContent }) => textContent));
  const folder = mkdtempSync(join(tmpdir(), 'side-'));
  const file = join(folder, 'side.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true, tagged: true }));
  const [facts, texts] = [readFacts(file), readTexts(file)];
  rmSync(folder, { recursive: true });
  expect(facts.get('Page size')).toContain('A4');
  expect(Number(facts.get('Pages'))).toBeLessThanOrEqual(10);
  const flat = (text: string): string => text.replaceAll(/[\s\u00ad-]+/g, '');
  const printed = flat(texts.join(''));
  expect(headings.length).toBeGreaterThan(4);
  const parts = await page.locator('.side-heading > *').allTextContents();
  for (const part of parts) expect(printed).toContain(flat(part));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  expect(await unevenTops(page)).toEqual([]);
  const tall = await page
    .locator('.side-figure')
    .evaluateAll((all) =>
      all.map((figure) => figure.getBoundingClientRect().height).filter((height) => height > (297 / 3 / 25.4) * 96),
    );
  expect(tall).toEqual([]);
  await page.context().close();
});
