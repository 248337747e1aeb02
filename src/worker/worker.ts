/**
 * The service worker: keeps the story of the languages that were visited, then, when a page is idle, the rest of them, and
 * answers from what is kept.
 *
 * A kept page is answered from the device first, even with a network. On a flaky one, asking first would hold up every
 * page until the network gives in; and page, scripts and data stay of one version. What is newer comes with the next
 * version of this file, which the browser asks for on every visit, and which the page then offers.
 */
import { Route } from 'workbox-routing/Route.js';
import { Router } from 'workbox-routing/Router.js';
import { readMessage } from '../model/offline-message.ts';
import { answer, isOurs } from './answer.ts';
import { dropStale, keepMore, keepStories } from './kept.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(keepStories(event)));

self.addEventListener('activate', (event) =>
  // The page that brought the worker is its first: its map and search are to work when the network goes.
  event.waitUntil(dropStale(event).then(() => self.clients.claim())),
);

self.addEventListener('message', (event) => {
  const message = readMessage(event.data);
  if (message?.type === 'take-over') event.waitUntil(self.skipWaiting());
  if (message?.type !== 'keep') return;
  event.waitUntil(
    keepMore(message.locale, message.rest)
      // No network, no room: what is there stays, and the next visit tries again.
      .catch(() => 0)
      .then((missing) => event.ports[0]?.postMessage(missing)),
  );
});

const router = new Router();
router.registerRoute(new Route(isOurs, answer));
router.addFetchListener();
