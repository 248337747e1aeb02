/** The quiz as a SCORM 1.2 package. */
import type { APIRoute } from 'astro';
import { packScorm } from '../../../components/teach/quiz-packages.ts';
import { pageLocale } from '../../../queries/page.ts';
import { localeRoutes } from '../../../queries/routes.ts';

export const getStaticPaths = () => localeRoutes();

export const GET: APIRoute = async ({ params }) =>
  new Response(await packScorm(pageLocale(params['locale'])), { headers: { 'content-type': 'application/zip' } });
