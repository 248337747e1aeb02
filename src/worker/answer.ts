/** Answers what pages ask for: what is kept from the device, other pages from the network and then as they were read. */
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { isEmbed, isPage, keptPath, localeOf, rootOf } from '../model/offline-address.ts';
import { locales } from '../i18n/locales.ts';
import { onlyKept } from '../model/offline-page.ts';
import { findKept, isPlanned, pathsKept, readName } from './kept.ts';
import { whole } from './whole.ts';

declare const self: ServiceWorkerGlobalScope;

interface Asked {
  url: URL;
  request: Request;
}

/** How many pages, and files that pages load, are kept beyond the plan; the oldest goes first. */
const mostRead = 30;

/** Tells whether the worker answers: never for others, nor for embeds, which run in frames that keep nothing. */
export const isOurs = ({ url, request, sameOrigin }: Asked & { sameOrigin: boolean }): boolean =>
  sameOrigin && !isEmbed(url.pathname) && (isPlanned(keptPath(url.pathname)) || isReadable({ url, request }));

/** A page, or a part that pages load by themselves. */
const isReadable = ({ url, request }: Asked): boolean =>
  (request.mode === 'navigate' && isPage(url.pathname)) || /^\/(?:_astro|pagefind)\//.test(url.pathname);

/** The answer. */
export async function answer({ url, request, event }: Asked & { event: ExtendableEvent }): Promise<Response> {
  const path = keptPath(url.pathname);
  const kept = await findKept(path);
  // As every server does: the page is below its folder, and so are the addresses that it gives.
  if (kept && path === `${url.pathname}/`) return Response.redirect(`${path}${url.search}`);
  if (kept) return kept;
  return isReadable({ url, request }) ? reading.handle({ request, event }) : fetch(request);
}

const reading = new NetworkFirst({
  cacheName: readName,
  plugins: [
    whole,
    {
      cacheKeyWillBeUsed: async ({ request }) => {
        const { origin, pathname } = new URL(request.url);
        return origin + keptPath(pathname);
      },
      cacheDidUpdate: async ({ cacheName }) => {
        const cache = await self.caches.open(cacheName);
        const requests = await cache.keys();
        await Promise.all(requests.slice(0, -mostRead).map((request) => cache.delete(request)));
      },
      handlerDidError: async ({ request }) =>
        request.mode === 'navigate' ? notKept(new URL(request.url).pathname) : undefined,
    },
  ],
});

/** Says that the page is not kept, and what is; in its language if that is kept, else in one that is. */
async function notKept(pathname: string): Promise<Response | undefined> {
  for (const locale of [localeOf(pathname), ...locales]) {
    const page = await findKept(`${rootOf(locale)}offline/`);
    if (!page) continue;
    return new Response(onlyKept(await page.text(), await pathsKept()), {
      status: 503,
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    });
  }
  return undefined;
}
