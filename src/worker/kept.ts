/** What is kept on the device by the plan: put there, found again, and taken away when a newer version takes over. */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { locales, type Locale } from '../i18n/locales.ts';
import { localeOf, rootOf } from '../model/offline-address.ts';
import type { OfflinePlan } from '../model/offline-plan.ts';
import { isWhole, whole } from './whole.ts';

declare const self: ServiceWorkerGlobalScope;

/** Put here by the build. */
declare const offlinePlan: OfflinePlan;
declare const offlineVersion: string;

/** Named once: the build writes the whole plan wherever its own name stands. */
const plan = offlinePlan;

const prefix = 'tenun-';
const keptName = `${prefix}kept`;
/** Pages beyond the plan that the reader has opened. */
export const readName = `${prefix}read-${offlineVersion}`;

/** Files that one message brings: a page that is left stops the rest after so many. */
const batch = 8;

/** A copy in the browser’s own cache is asked after, not fetched again: the first visit has just loaded it. */
const revalidate = {
  requestWillFetch: async ({ request }: { request: Request }): Promise<Request> =>
    request.cache === 'reload' ? new Request(request, { cache: 'no-cache' }) : request,
};

function controllerOf(places: Iterable<number>): PrecacheController {
  const controller = new PrecacheController({ cacheName: keptName, plugins: [revalidate, whole] });
  controller.addToCacheList(
    [...new Set(places)].flatMap((place) => {
      const [url, revision] = plan.files[place] ?? [];
      return url === undefined ? [] : [{ url, revision: revision ?? null }];
    }),
  );
  return controller;
}

const all = controllerOf(plan.files.keys());
const paths = new Set(plan.files.map(([url]) => url));

/** Tells whether the plan has a file. */
export const isPlanned = (path: string): boolean => paths.has(path);

/** The kept file, if it is there already. */
export const findKept = (path: string): Promise<Response | undefined> => all.matchPrecache(path);

/**
 * Keeps the story in the languages that are open in a window or were kept before. One file that fails fails all: the
 * browser then goes on with the version before, whose files lie beside under revisions of their own.
 */
export async function keepStories(event: ExtendableEvent): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = windows.map(({ url }) => localeOf(new URL(url).pathname));
  const held = await pathsIn(keptName);
  const wanted = locales.filter((locale) => open.includes(locale) || held.has(rootOf(locale)));
  await controllerOf(wanted.flatMap((locale) => plan.story[locale])).install(event);
}

/**
 * Fetches the next files of a language.
 * @returns how many are missing after that
 * @throws if one cannot be had or kept
 */
export async function keepMore(locale: Locale, rest: boolean): Promise<number> {
  const cache = await self.caches.open(keptName);
  const held = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = controllerOf([...plan.story[locale], ...(rest ? plan.rest[locale] : [])]);
  const missing = [...wanted.getURLsToCacheKeys()].filter(([, key]) => !held.has(key));
  for (const [url, key] of missing.slice(0, batch)) {
    const response = await fetch(url, { cache: 'no-cache' });
    if (!isWhole(response)) throw new Error(`${url}: expected 200, found ${response.status}`);
    await cache.put(key, response);
  }
  return Math.max(0, missing.length - batch);
}

/** Takes away what the plan no longer has, and all that was kept of read pages: what was corrected lives on nowhere. */
export async function dropStale(event: ExtendableEvent): Promise<void> {
  await all.activate(event);
  const names = await self.caches.keys();
  const stale = names.filter((name) => name.startsWith(prefix) && name !== keptName && name !== readName);
  await Promise.all(stale.map((name) => self.caches.delete(name)));
}

/** Paths of all pages and files that are kept now. */
export async function pathsKept(): Promise<Set<string>> {
  const current = new Set(all.getURLsToCacheKeys().values());
  return new Set([...(await pathsIn(keptName, current)), ...(await pathsIn(readName))]);
}

/** Paths in a cache; with `keys`, of those alone. */
async function pathsIn(name: string, keys?: ReadonlySet<string>): Promise<Set<string>> {
  const requests = await (await self.caches.open(name)).keys();
  return new Set(requests.filter(({ url }) => keys?.has(url) ?? true).map(({ url }) => new URL(url).pathname));
}
