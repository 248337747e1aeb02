/** A newer version of the site: offered in a quiet note, taken only when the reader says so, never half. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWorker } from '../../src/integrations/offline-worker.ts';
import { serveCompressed, type CompressedSite } from '../../src/tools/serve-compressed.ts';
import { findFaults } from './axe.ts';
import { untilActive, useBrowser, viewports } from './browser.ts';
import { storyFiles, untilKept } from './kept.ts';

const open = useBrowser();
const allowed = { serviceWorkers: 'allow', viewport: viewports.phone } as const;
const dist = join(import.meta.dirname, '../../dist');
const old = 'One shop, fourteen months';
const fresh = 'One shop, in the newer version';
let folder: string;
let server: CompressedSite;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newer-'));
  cpSync(dist, folder, {
    recursive: true,
    filter: (path) => !/\/(?:embed|share|press|side-by-side)$/.test(path.slice(dist.length)),
  });
  await writeWorker(folder);
  server = await serveCompressed(folder);
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/**
 * Puts another version of the story in the place of the first, at the same address.
 * @param lost  a file that has changed too, and then is not there
 */
async function publish(lost?: string): Promise<void> {
  const port = Number(new URL(server.site).port);
  await server.close();
  const file = join(folder, 'en/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(old, fresh));
  if (lost) writeFileSync(join(folder, lost), '{}');
  await writeWorker(folder);
  if (lost) rmSync(join(folder, lost));
  server = await serveCompressed(folder, port);
}

const told = (page: Page): Promise<string> =>
  page
    .locator('#fourteen-months')
    .textContent()
    .then((text) => text ?? '');
const note = (page: Page) => page.locator('.newer');

test('it is offered, and taken when the reader says so; the step stays', async () => {
  const { page, faults } = await open({ ...allowed, bypassCSP: true });
  await page.goto(`${server.site}/en/`);
  await untilKept(page, storyFiles('en'));
  await publish();
  await page.goto(`${server.site}/en/?again#fourteen-months`);
  await note(page).waitFor();
  expect(await told(page)).toContain(old);
  await page.waitForFunction(() => document.querySelector('.newer [role="status"]')?.textContent !== '');
  expect(await note(page).innerText()).toContain('There is a newer version of this site.');
  for (const button of await note(page).locator('button').all()) {
    const { width, height } = (await button.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
  expect(await findFaults(page)).toEqual([]);
  await untilActive(page, 'fourteen-months');

  const reload = note(page).locator('button').first();
  await reload.focus();
  const again = page.waitForEvent('load');
  await page.keyboard.press('Enter');
  await again;
  expect(await told(page)).toContain(fresh);
  await untilActive(page, 'fourteen-months');
  expect(new URL(page.url()).hash).toBe('#fourteen-months');
  await page.context().setOffline(true);
  await page.reload();
  expect(await told(page)).toContain(fresh);
  // Of the version before nothing is left.
  expect(
    await page.evaluate(async () => {
      const keys = await (await caches.open('tenun-kept')).keys();
      return keys.filter(({ url }) => new URL(url).pathname === '/en/').length;
    }),
  ).toBe(1);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a reader who declines keeps the old version, and is not asked again in this window', async () => {
  const { page, faults } = await open(allowed);
  await page.goto(`${server.site}/en/`);
  await untilKept(page, storyFiles('en'));
  await publish();
  await page.goto(`${server.site}/en/`);
  await page.evaluate(() => Object.assign(window, { same: true }));
  await note(page).locator('button').last().click();
  expect(await note(page).count()).toBe(0);
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
  const asked = page.waitForResponse((response) => /\/newer-note\./.test(response.url()));
  await page.reload();
  await asked;
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await told(page)).toContain(old);
  expect(await note(page).count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('in a second window it is offered too, once the first has taken it; nothing reloads by itself', async () => {
  const { page } = await open(allowed);
  await page.goto(`${server.site}/en/`);
  await untilKept(page, storyFiles('en'));
  await publish();
  await page.goto(`${server.site}/en/`);
  await note(page).waitFor();
  const second = await page.context().newPage();
  await second.goto(`${server.site}/en/`);
  await note(second).waitFor();
  await second.evaluate(() => Object.assign(window, { same: true }));
  const again = page.waitForEvent('load');
  await note(page).locator('button').first().click();
  await again;
  expect(await told(page)).toContain(fresh);
  expect(await second.evaluate(() => 'same' in window)).toBe(true);
  expect(await told(second)).toContain(old);
  await second.emulateMedia({ media: 'print' });
  expect(await note(second).isVisible()).toBe(false);
  await second.emulateMedia({ media: 'screen' });
  const anew = second.waitForEvent('load');
  await note(second).locator('button').first().click();
  await anew;
  expect(await told(second)).toContain(fresh);
  await page.context().close();
});

test('a version of which one file fails is not taken: the old one goes on, whole', async () => {
  const { page } = await open(allowed);
  await page.goto(`${server.site}/en/`);
  await untilKept(page, storyFiles('en'));
  await publish('en/manifest.webmanifest');
  const end = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const coming = registration?.installing;
    if (!coming) return registration?.waiting ? 'waiting' : 'none';
    return new Promise((done) => coming.addEventListener('statechange', () => done(coming.state)));
  });
  expect(end).toBe('redundant');
  await page.context().setOffline(true);
  await page.goto(`${server.site}/en/`);
  expect(await told(page)).toContain(old);
  expect(await note(page).count()).toBe(0);
  await page.context().close();
});
