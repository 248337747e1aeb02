/** The icon in pixels, for devices that take no drawing. */
import type { APIRoute } from 'astro';
import icon from '../../public/icon.svg?raw';
import { iconSizes, padIcon } from '../formats/web-manifest.ts';
import { keptPng } from '../kept/png.ts';

export const getStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await keptPng(padIcon(icon), { width: Number(params.size) })), {
    headers: { 'content-type': 'image/png' },
  });
