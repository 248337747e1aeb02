/** The files of the dataset and about it: JSON, CSV, GeoJSON, data package, catalogue, checksums. */
import type { APIRoute } from 'astro';
import { getDataFiles } from '../../queries/data-files.ts';

export const getStaticPaths = async () =>
  (await getDataFiles())
    .filter(({ format }) => format !== 'schema')
    .map(({ path, text, mediaType }) => ({ params: { file: path }, props: { text, mediaType } }));

export const GET: APIRoute<{ text: string; mediaType: string }> = ({ props: { text, mediaType } }) =>
  new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
