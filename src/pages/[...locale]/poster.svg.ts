/** The whole cloth as a poster: sharp at any size. */
import type { APIRoute } from 'astro';
import { drawPoster } from '../../components/site/poster-files.ts';
import { pageLocale } from '../../queries/page.ts';
import { localeRoutes } from '../../queries/routes.ts';

export const getStaticPaths = () => localeRoutes();

export const GET: APIRoute = async ({ params }) => {
  const { svg } = await drawPoster(pageLocale(params['locale']));
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
