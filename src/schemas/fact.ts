/** What a text for class rests on, in a form that a check can hold against the dataset. */
import { z } from 'astro/zod';
import { datasetSchemas, type DatasetFile } from './dataset.ts';
import { slug } from './text.ts';

const files = Object.keys(datasetSchemas) as DatasetFile[];

export const factSchema = z
  .strictObject({
    file: z.enum(files).meta({ description: 'File of the dataset, without `.json`.' }),
    id: slug.nullable().meta({ description: 'Id of the record that holds the value; null when records are counted.' }),
    field: z.string().min(1, 'expected the path of a field').nullable().meta({
      description: 'Path of the field in that record, `figures.0.value` or `sources.length`; null when counted.',
    }),
    where: z.record(z.string(), z.string()).nullable().meta({
      description:
        'Which records are counted: value by path of field. For activities also `touches` (a year that the record falls in) and `tally` (its group in the weighing). Null when one record is read.',
    }),
    is: z
      .union([z.string(), z.number(), z.null()])
      .meta({ description: 'What the dataset must say: the value of the field, or the number of records.' }),
  })
  .meta({ description: 'One value of the dataset, or one count of its records, on which a text rests.' });

export type Fact = z.infer<typeof factSchema>;
