/** A dated event around the story, from 836 to today. */
import { z } from 'astro/zod';
import { calendarDate, localised, slug, sourceIds } from './text.ts';

/** The field in which an event is told. */
const eventScopes = [
  'world',
  'region',
  'bilateral',
  'twinning',
  'law',
  'indonesia',
  'malaysia',
  'bandung',
  'petaling-jaya',
  'air',
  'theory',
] as const;

export const eventSchema = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id of the event.' }),
    date: calendarDate.meta({
      description: 'First day, month or year, as fine as the sources give it; four digits for the year.',
    }),
    end_date: calendarDate
      .nullable()
      .meta({ description: 'Last day, month or year, not before `date`; null for a single moment.' }),
    title: localised.meta({ description: 'What happened, in a few words.' }),
    scope: z
      .enum(eventScopes)
      .meta({ description: 'The field in which it is told: the world, a country, a city, law, theory.' }),
    law: slug
      .nullable()
      .meta({ description: 'Id of the record in laws.json that it brings; null when it brings none.' }),
    sources: sourceIds,
  })
  .meta({ description: 'A dated event around the story, from 836 to today.' });

export type Event = z.infer<typeof eventSchema>;
