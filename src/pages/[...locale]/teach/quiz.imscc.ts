/** The choice items of the quiz as a Common Cartridge 1.1. */
import type { APIRoute } from 'astro';
import { packCartridge } from '../../../components/teach/quiz-packages.ts';
import { pageLocale } from '../../../queries/page.ts';
import { localeRoutes } from '../../../queries/routes.ts';

export const getStaticPaths = () => localeRoutes();

export const GET: APIRoute = async ({ params }) =>
  new Response(await packCartridge(pageLocale(params['locale'])), { headers: { 'content-type': 'application/zip' } });
