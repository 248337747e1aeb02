/** One browser for a test file, and pages that remember what went wrong on them. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Two sizes at which everything must work. */
export const viewports = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } } as const;

/** A page with what it reported: console errors, thrown errors, requests to other hosts. */
export interface WatchedPage {
  page: Page;
  faults: string[];
  requests: string[];
}

/** Starts a browser for the file and gives a maker of fresh, watched pages. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<WatchedPage> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('chromium'),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        // A host page that a test makes up counts as another network than this machine's own.
        '--disable-features=LocalNetworkAccessChecks',
      ],
    });
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    // A worker would answer from what it has kept, past all that a test intercepts or counts. Where it is the matter, the
    // test allows it.
    const context = await browser.newContext({ viewport: viewports.phone, serviceWorkers: 'block', ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
    page.on('request', (request) => {
      requests.push(request.url());
      if (
        !/^(?:data|blob|file):/.test(request.url()) &&
        !/^(?:127\.0\.0\.1|localhost)$/.test(new URL(request.url()).hostname)
      ) {
        faults.push(`request to another host: ${request.url()}`);
      }
    });
    return { page, faults, requests };
  };
}

/** Id of the step that is active now. */
export const activeStep = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('[data-step][data-active]')?.id ?? null);

/** Waits until the given step is active. */
export const untilActive = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction((step) => document.querySelector('[data-step][data-active]')?.id === step, id);

/** Every page of the site in a full run (`npm run test:all`), else one of each kind. */
export const choosePages = (few: readonly string[]): string[] =>
  process.env.TEST_ALL === undefined
    ? [...few]
    : globSync('**/*.html', { cwd: join(import.meta.dirname, '../../dist') })
        .map((path) => `/${path.replace(/index\.html$/, '')}`)
        .toSorted();
