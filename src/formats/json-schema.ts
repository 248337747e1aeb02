/** JSON Schema (2020-12) of the files of the dataset, made from the schemas that check them. */
import { z } from 'astro/zod';
import { datasetSchemas, type DatasetFile } from '../schemas/dataset.ts';

/**
 * Describes a file of the dataset as a list of its records.
 * @param id  the address at which the schema is served
 */
export function createJsonSchema(file: DatasetFile, id: string) {
  const { $schema, ...items } = z.toJSONSchema(datasetSchemas[file]);
  return { $schema, $id: id, title: `${file}.json`, description: items.description, type: 'array', items } as const;
}
