/** A law or rule that bears on cooperation abroad. */
import { z } from 'astro/zod';
import { calendarDate, localised, plainText, slug, sourceIds } from './text.ts';

export const lawSchema = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id of the law.' }),
    short: plainText.meta({ description: 'Short name as lawyers write it: “UU 23/2014”.' }),
    title: localised.meta({ description: 'Full title.' }),
    country: z.enum(['indonesia', 'malaysia']).meta({ description: 'Country in which it applies.' }),
    level: z
      .enum(['national', 'city'])
      .meta({ description: '`national`: law or regulation of the state. `city`: by-law of a city.' }),
    date: calendarDate.meta({ description: 'Date of the law, as fine as the sources give it.' }),
    in_force: calendarDate
      .nullable()
      .meta({ description: 'Day on which it took effect, where that differs from `date`; otherwise null.' }),
    role: localised.meta({ description: 'What it does for the story, in one sentence.' }),
    effect: z
      .enum(['opens', 'binds', 'frames'])
      .meta({ description: '`opens` the way abroad, `binds` it, or `frames` the city that walks it.' }),
    articles: plainText
      .nullable()
      .meta({ description: 'Articles that speak of cooperation abroad, as far as seen; null when none was seen.' }),
    sources: sourceIds,
  })
  .meta({ description: 'A law or rule that bears on cooperation abroad.' });

export type Law = z.infer<typeof lawSchema>;
