/** A unit as DOCX, to be edited and filed. */
import type { APIRoute } from 'astro';
import { toDocx } from '../../../formats/teach/docx.ts';
import { lessonDocument, lessonFileRoutes, type LessonFile } from '../../../queries/teach-files.ts';
import { getDay } from '../../../queries/teaching.ts';

export const getStaticPaths = () => lessonFileRoutes();

export const GET: APIRoute<LessonFile & Record<string, unknown>> = async ({ props }) =>
  new Response(await toDocx(await lessonDocument(props), await getDay(props.locale)), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
