/** A change of the published dataset, as its feed and its page tell it. Not a record of the dataset itself. */
import { z } from 'astro/zod';
import { localised, slug } from './text.ts';

export const dataChangeSchema = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id of the change; its address on the page and in the feed.' }),
    date: z.iso
      .date('expected YYYY-MM-DD')
      .meta({ description: 'Day of the dataset that has the change, as the source `tenun-dataset` gives it.' }),
    title: localised.meta({ description: 'What changed, in a few words.' }),
    text: localised.meta({ description: 'What changed and why, with the records that it touches.' }),
  })
  .meta({ description: 'A change of the published dataset.' });

export type DataChange = z.infer<typeof dataChangeSchema>;
