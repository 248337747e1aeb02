/** Every source as one file, for reference managers. */
import type { APIRoute } from 'astro';
import { sourceFiles, writeSources, type SourceFile } from '../../../formats/source-files.ts';
import { useChapterProps } from '../../../queries/page.ts';
import { namedRoutes } from '../../../queries/routes.ts';
import { sourceWords } from '../../../queries/source-words.ts';

export const getStaticPaths = () => namedRoutes('file', Object.keys(sourceFiles));

export const GET: APIRoute = async ({ params, currentLocale }) => {
  const file = params['file'] as SourceFile;
  const { data, locale, t } = await useChapterProps(currentLocale);
  return new Response(writeSources(data.sources, file, locale, sourceWords(locale, t)), {
    headers: { 'content-type': `${sourceFiles[file].type}; charset=utf-8` },
  });
};
