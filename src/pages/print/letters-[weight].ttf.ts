/** The site’s letters in single weights: a PDF takes variable ones in only as drawings, at several times the size. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { staticFonts } from '../../kept/fonts.ts';

export const getStaticPaths = async () =>
  (await staticFonts()).map((path, index) => ({ params: { weight: String(400 + 100 * index) }, props: { path } }));

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.path)), { headers: { 'Content-Type': 'font/ttf' } });
