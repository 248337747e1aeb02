/** The changes of the dataset as an Atom feed, one a language. */
import type { APIRoute } from 'astro';
import { createFeed } from '../../../formats/atom.ts';
import { getChanges } from '../../../queries/changes.ts';
import { pageLocale } from '../../../queries/page.ts';
import { getRelease } from '../../../queries/release.ts';
import { localeRoutes } from '../../../queries/routes.ts';
import { useTranslate } from '../../../queries/strings.ts';

export const getStaticPaths = () => localeRoutes();

export const GET: APIRoute = async ({ params, url, site }) => {
  const locale = pageLocale(params['locale']);
  const release = { ...(await getRelease(locale)), title: useTranslate(locale)('data.feed') };
  const feed = createFeed(await getChanges(), release, new URL(url.pathname, site), locale);
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
