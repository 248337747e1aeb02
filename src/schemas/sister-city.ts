/** A tie of Bandung or Petaling Jaya with another city, and what became of it. */
import { z } from 'astro/zod';
import { calendarDate, localised, slug } from './text.ts';

/** What became of a tie, as far as found. */
const fates = ['active', 'uneven', 'intent-only', 'exploring', 'unknown'] as const;

export const sisterCitySchema = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id of the tie.' }),
    of: z.enum(['bandung', 'petaling-jaya']).meta({ description: 'Which of the two cities has the tie.' }),
    city: localised.meta({ description: 'Name of the other city.' }),
    country: localised.meta({ description: 'Country of the other city.' }),
    year: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'Year from which the tie is counted; null when none was found.' }),
    signed: calendarDate
      .nullable()
      .meta({ description: 'Latest date of signing that was found; null when none was found.' }),
    form: z.enum(['mou', 'sister-city', 'letter-of-intent', 'friendship', 'listed', 'exploring']).meta({
      description: 'What was signed; `listed` when only a list names the tie, `exploring` before anything is signed.',
    }),
    fate: z.enum(fates).meta({ description: 'What became of it, as far as found.' }),
    note: localised.meta({ description: 'The fate in words, with what the sources do not say.' }),
    sources: z
      .array(slug)
      .meta({ description: 'Ids of records in sources.json; empty only when activities carry them.' }),
    activities: z.array(slug).meta({ description: 'Ids of records in activities.json that tell of it; may be empty.' }),
  })
  .meta({ description: 'A tie of Bandung or Petaling Jaya with another city, and what became of it.' });

export type SisterCity = z.infer<typeof sisterCitySchema>;
