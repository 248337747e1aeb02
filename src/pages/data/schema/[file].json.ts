/** The JSON Schema of each file of the dataset. */
import type { APIRoute } from 'astro';
import { getDataFiles } from '../../../queries/data-files.ts';

export const getStaticPaths = async () =>
  (await getDataFiles()).flatMap(({ format, of, text }) =>
    format === 'schema' && of ? [{ params: { file: of }, props: { text } }] : [],
  );

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'application/schema+json' } });
