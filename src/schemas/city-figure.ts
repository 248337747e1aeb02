/** A figure of a city, a country's ties or the air link; one value each. */
import { z } from 'astro/zod';
import { confidence, localised, slug } from './text.ts';

export const cityFigureSchema = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id of the figure.' }),
    subject: z
      .enum(['bandung', 'petaling-jaya', 'petaling-district', 'indonesia', 'world', 'air-link'])
      .meta({ description: 'What the figure describes.' }),
    counts: localised.meta({ description: 'What the number counts.' }),
    value: z.number().nullable().meta({
      description: 'The number as the source prints it, in `unit`; null when it was looked for and not found.',
    }),
    bound: z
      .enum(['exact', 'about', 'under', 'over'])
      .meta({ description: '`exact` as printed; otherwise how the source limits it.' }),
    unit: localised
      .nullable()
      .meta({ description: 'What one of it is; null when the number counts itself, as a year does.' }),
    year: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'Year that the figure is of; null when the source does not say.' }),
    confidence: confidence.meta({
      description: 'How sure the figure is, from the number, independence and kind of its sources.',
    }),
    note: localised
      .nullable()
      .meta({ description: 'How sources differ and why this one was taken; null when nothing is to add.' }),
    sources: z.array(slug).meta({ description: 'Ids of records in sources.json; empty only when `value` is null.' }),
  })
  .meta({ description: 'A figure of a city, a country’s ties or the air link; one value each.' });

export type CityFigure = z.infer<typeof cityFigureSchema>;
