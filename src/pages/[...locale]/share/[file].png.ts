/** Pictures to share: story, chapters, graphics and records, each in three sizes. */
import type { APIRoute } from 'astro';
import { drawShare } from '../../../components/share/share-files.ts';
import { pageLocale } from '../../../queries/page.ts';
import { shareRoutes } from '../../../queries/share-pictures.ts';

export const getStaticPaths = () => shareRoutes();

export const GET: APIRoute = async ({ params, props }) =>
  new Response(new Uint8Array(await drawShare(pageLocale(params['locale']), props['part'], props['size'])), {
    headers: { 'content-type': 'image/png' },
  });
