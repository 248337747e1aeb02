/** What a device ought to keep, by the plan of the built site, and how to wait for it. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readSiteFiles } from '../../src/integrations/site-files.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { planOffline } from '../../src/model/offline-plan.ts';

const { plan } = planOffline(readSiteFiles(join(import.meta.dirname, '../../dist')));
const paths = (places: readonly number[]): string[] => places.map((place) => plan.files[place]?.[0] ?? '');

/** Paths of the story in a language. */
export const storyFiles = (locale: Locale): string[] => paths(plan.story[locale]);

/** Paths of the story and the rest of a language. */
export const wholeFiles = (locale: Locale): string[] => [...storyFiles(locale), ...paths(plan.rest[locale])];

/** Waits until all of these are kept, and the worker has taken charge of the page. */
export const untilKept = (page: Page, wanted: readonly string[]): Promise<void> =>
  page.evaluate(async (all) => {
    // Not `waitForFunction`: it takes the promise of an answer for the answer.
    for (;;) {
      const keys = (await caches.has('tenun-kept')) ? await (await caches.open('tenun-kept')).keys() : [];
      const kept = new Set(keys.map(({ url }) => new URL(url).pathname));
      if (navigator.serviceWorker.controller && all.every((path) => kept.has(path))) return;
      await new Promise((done) => setTimeout(done, 200));
    }
  }, wanted);
