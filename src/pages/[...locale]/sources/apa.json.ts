/** Each source as a line in APA, fetched when a reader copies one. */
import type { APIRoute } from 'astro';
import { apaLines } from '../../../formats/source-files.ts';
import { useChapterProps } from '../../../queries/page.ts';
import { localeRoutes } from '../../../queries/routes.ts';
import { sourceWords } from '../../../queries/source-words.ts';

export const getStaticPaths = () => localeRoutes();

export const GET: APIRoute = async ({ currentLocale }) => {
  const { data, locale, t } = await useChapterProps(currentLocale);
  return Response.json(apaLines(data.sources, locale, sourceWords(locale, t)));
};
