/** A unit as Markdown. */
import type { APIRoute } from 'astro';
import { toMarkdown } from '../../../formats/teach/markdown.ts';
import { lessonDocument, lessonFileRoutes, type LessonFile } from '../../../queries/teach-files.ts';

export const getStaticPaths = () => lessonFileRoutes();

export const GET: APIRoute<LessonFile & Record<string, unknown>> = async ({ props }) =>
  new Response(toMarkdown(await lessonDocument(props)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
