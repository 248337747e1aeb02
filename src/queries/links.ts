/** The links of the site to others that are no sources, by address. */
import { getCollection } from 'astro:content';
import type { Link } from '../schemas/link.ts';
import { filled } from './filled.ts';

export const getLinks = async (): Promise<Link[]> =>
  (await getCollection('links')).map(({ data }) => filled(data)).toSorted((a, b) => a.url.localeCompare(b.url));
