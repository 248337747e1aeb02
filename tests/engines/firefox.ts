/** Firefox, driven by Puppeteer over WebDriver BiDi. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import { findFirefox } from '../../src/tools/find-firefox.ts';
import { collector } from './collector.ts';
import { asExpression, isHere, type Engine, type Part, type Tab } from './engine.ts';

export async function startFirefox(): Promise<Engine> {
  const executablePath = findFirefox();
  const home = mkdtempSync(join(tmpdir(), 'firefox-'));
  const launch = (still: boolean): Promise<Browser> =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      env: { ...process.env, HOME: home },
      extraPrefsFirefox: { 'ui.prefersReducedMotion': still ? 1 : 0 },
    });
  const moving = await launch(false);
  let still: Promise<Browser> | undefined;
  return {
    name: 'Firefox ESR',
    version: (await moving.version()).replace('firefox/', ''),
    open: async ({ reducedMotion = false, ...viewport }) => {
      const browser = reducedMotion ? await (still ??= launch(true)) : moving;
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(viewport);
      return watch(page, viewport, () => context.close());
    },
    close: async () => {
      await moving.close();
      await (await still)?.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function watch(
  page: Page,
  { width, height }: { width: number; height: number },
  close: () => Promise<void>,
): Promise<Tab> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error instanceof Error ? error.message : String(error)}`));
  page.on('request', (request) => {
    if (!isHere(request.url())) faults.push(`request to another host: ${request.url()}`);
  });
  // BiDi says nothing of breaches of the policy; the collector does.
  await page.evaluateOnNewDocument(collector);
  page.setDefaultTimeout(60_000);
  return {
    ...partOf(page),
    goto: async (url) => void (await page.goto(url)),
    // A page that is kept alive loads nothing when the reader comes back, and Puppeteer would wait for that.
    back: () => page.evaluate(() => history.back()),
    url: async () => page.url(),
    press: (key) => page.keyboard.press(key as KeyInput),
    wheel: async (by) => {
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.wheel({ deltaY: by });
    },
    frame: async (selector) => {
      const frame = await (await page.waitForSelector(selector))?.contentFrame();
      if (!frame) throw new Error(`${selector}: expected a frame`);
      return partOf(frame);
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    faults: async () => [...faults, ...(await page.evaluate(() => (window as { faults?: string[] }).faults ?? []))],
    close,
  };
}

const partOf = (page: Page | Frame): Part => ({
  evaluate: (work, ...args) => page.evaluate(asExpression(work, args)) as never,
  click: async (selector) => {
    await page.waitForSelector(selector, { visible: true });
    await page.click(selector);
  },
});
