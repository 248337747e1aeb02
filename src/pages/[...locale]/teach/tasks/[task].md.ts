/** A worksheet with its key as Markdown. */
import type { APIRoute } from 'astro';
import { toMarkdown } from '../../../../formats/teach/markdown.ts';
import { taskDocument, taskRoutes, type TaskFile } from '../../../../queries/teach-files.ts';

export const getStaticPaths = () => taskRoutes();

export const GET: APIRoute<TaskFile & Record<string, unknown>> = async ({ props }) =>
  new Response(toMarkdown(await taskDocument(props)), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
