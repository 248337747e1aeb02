/** The quiz as a QTI 2.1 package. */
import type { APIRoute } from 'astro';
import { packQti } from '../../../components/teach/quiz-packages.ts';
import { pageLocale } from '../../../queries/page.ts';
import { localeRoutes } from '../../../queries/routes.ts';

export const getStaticPaths = () => localeRoutes();

export const GET: APIRoute = async ({ params }) =>
  new Response(await packQti(pageLocale(params['locale'])), { headers: { 'content-type': 'application/zip' } });
