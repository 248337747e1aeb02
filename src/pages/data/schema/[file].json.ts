/** The JSON Schema of each file of the dataset. */
import type { APIRoute } from 'astro';
import { createJsonSchema } from '../../../formats/json-schema.ts';
import { datasetSchemas, type DatasetFile } from '../../../schemas/dataset.ts';

export const getStaticPaths = () => Object.keys(datasetSchemas).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params, url }) =>
  Response.json(createJsonSchema(params['file'] as DatasetFile, url.href));
