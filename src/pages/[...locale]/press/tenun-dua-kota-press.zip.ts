/** The press kit in one file. */
import type { APIRoute } from 'astro';
import { packKit } from '../../../components/press/press-files.ts';
import { pageLocale } from '../../../queries/page.ts';
import { localeRoutes } from '../../../queries/routes.ts';

export const getStaticPaths = () => localeRoutes();

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await packKit(pageLocale(params['locale']))), {
    headers: { 'content-type': 'application/zip' },
  });
