/** A part as oEmbed describes it: its picture. */
import type { APIRoute } from 'astro';
import { photoOembed } from '../../../../formats/oembed.ts';
import { getOembed, oembedRoutes } from '../../../../queries/oembed.ts';
import { pageLocale } from '../../../../queries/page.ts';

export const getStaticPaths = () => oembedRoutes();

export const GET: APIRoute = async ({ params }) => {
  const { described } = await getOembed(params['part'], pageLocale(params['locale']));
  return Response.json(photoOembed(described));
};
