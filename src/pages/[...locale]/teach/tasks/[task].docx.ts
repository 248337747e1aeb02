/** A worksheet with its key as DOCX. */
import type { APIRoute } from 'astro';
import { toDocx } from '../../../../formats/teach/docx.ts';
import { taskDocument, taskRoutes, type TaskFile } from '../../../../queries/teach-files.ts';
import { getDay } from '../../../../queries/teaching.ts';

export const getStaticPaths = () => taskRoutes();

export const GET: APIRoute<TaskFile & Record<string, unknown>> = async ({ props }) =>
  new Response(await toDocx(await taskDocument(props), await getDay(props.locale)), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
