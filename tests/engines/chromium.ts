/** Chromium, driven by Playwright. */
import { chromium, type Frame, type Page } from 'playwright-core';
import { findChromium } from '../../src/tools/find-chromium.ts';
import { asExpression, isHere, type Engine, type Part, type Tab } from './engine.ts';

export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-features=LocalNetworkAccessChecks',
    ],
  });
  return {
    name: 'Chromium',
    version: browser.version(),
    open: async ({ reducedMotion = false, ...viewport }) => {
      const context = await browser.newContext({
        viewport,
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      });
      return watch(await context.newPage(), viewport);
    },
    close: () => browser.close(),
  };
}

function watch(page: Page, { width, height }: { width: number; height: number }): Tab {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    if (!isHere(request.url())) faults.push(`request to another host: ${request.url()}`);
  });
  return {
    ...partOf(page),
    goto: async (url) => void (await page.goto(url)),
    back: async () => void (await page.goBack()),
    url: async () => page.url(),
    press: (key) => page.keyboard.press(key),
    wheel: async (by) => {
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.wheel(0, by);
    },
    frame: async (selector) => {
      const frame = await (await page.waitForSelector(selector)).contentFrame();
      if (!frame) throw new Error(`${selector}: expected a frame`);
      return partOf(frame);
    },
    screenshot: () => page.screenshot(),
    faults: async () => faults,
    close: () => page.context().close(),
  };
}

const partOf = (page: Page | Frame): Part => ({
  evaluate: (work, ...args) => page.evaluate(asExpression(work, args)) as never,
  click: (selector) => page.locator(selector).first().click(),
});
