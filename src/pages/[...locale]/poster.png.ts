/** The whole cloth as a poster: opens and prints anywhere. */
import type { APIRoute } from 'astro';
import { drawPoster } from '../../components/site/poster-files.ts';
import { pageLocale } from '../../queries/page.ts';
import { localeRoutes } from '../../queries/routes.ts';

export const getStaticPaths = () => localeRoutes();

export const GET: APIRoute = async ({ params }) => {
  const { png } = await drawPoster(pageLocale(params['locale']));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
