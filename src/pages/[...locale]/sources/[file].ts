/** Every source as one file, for reference managers. */
import type { APIRoute } from 'astro';
import { sourceFiles, writeSources, type SourceFile } from '../../../formats/source-files.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useChapterProps } from '../../../queries/page.ts';
import { fileRoutes } from '../../../queries/routes.ts';

export const getStaticPaths = () => fileRoutes(Object.keys(sourceFiles));

export const GET: APIRoute = async ({ params, currentLocale }) => {
  const file = params['file'] as SourceFile;
  const { data, locale, t } = await useChapterProps(currentLocale);
  const words = {
    copy: t('bibliography.note.copy'),
    seen: (date: string) => t('bibliography.note.seen', { date: formatDate(date, locale) }),
  };
  return new Response(writeSources(data.sources, file, locale, words), {
    headers: { 'content-type': `${sourceFiles[file].type}; charset=utf-8` },
  });
};
