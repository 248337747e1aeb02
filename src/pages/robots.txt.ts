/** Everything may be read by machines; the list of all pages is named. */
import type { APIRoute } from 'astro';
import { href } from '../site.ts';
import { defaultLocale } from '../i18n/locales.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href(defaultLocale, 'sitemap.xml'), site).href}\n`);
