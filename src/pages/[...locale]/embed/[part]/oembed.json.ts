/** A part as oEmbed describes it: its frame. */
import type { APIRoute } from 'astro';
import { richOembed } from '../../../../formats/oembed.ts';
import { getOembed, oembedRoutes } from '../../../../queries/oembed.ts';
import { pageLocale } from '../../../../queries/page.ts';

export const getStaticPaths = () => oembedRoutes();

export const GET: APIRoute = async ({ params }) => {
  const { described, framed } = await getOembed(params['part'], pageLocale(params['locale']));
  return Response.json(richOembed(described, framed));
};
