/** Every link of the site to another one, with the day on which it was last seen. */
import type { APIRoute } from 'astro';
import { linksFile, writeLinks } from '../../../formats/links-file.ts';
import { getDataset } from '../../../queries/dataset.ts';
import { getLinks } from '../../../queries/links.ts';
import { localeRoutes } from '../../../queries/routes.ts';

export const getStaticPaths = () => localeRoutes();

export const GET: APIRoute = async () => {
  const { sources } = await getDataset();
  return new Response(writeLinks(sources, await getLinks()), {
    headers: { 'content-type': `${linksFile.type}; charset=utf-8` },
  });
};
