/** An activity: one thing that happened, was planned or is not known, around the two cities. */
import { z } from 'astro/zod';
import { calendarDate, confidence, localised, slug, sourceIds } from './text.ts';

/** The five themes; the layer follows from the theme. */
export const themes = ['governance', 'economy', 'culture', 'education', 'technology'] as const;
/** How an activity bears on the pair. */
const links = ['direct', 'context', 'gap'] as const;
/** What is known of an activity. */
const statuses = ['completed', 'planned', 'announced', 'ongoing', 'ended', 'talks', 'derived', 'unknown'] as const;
/** Who travelled or gave to whom. */
const directions = ['bandung-to-petaling-jaya', 'petaling-jaya-to-bandung', 'both'] as const;
/** Where an activity took place, by city. */
const cities = ['bandung', 'petaling-jaya', 'both', 'elsewhere'] as const;
/** How exact a date is. */
const datePrecisions = ['day', 'month', 'year', 'unknown'] as const;
/** Fields that a source can support or in which two sources can differ. */
const citedFields = [
  'date',
  'end_date',
  'title',
  'summary',
  'place',
  'direction',
  'actors',
  'figures',
  'status',
] as const;

const figureSchema = z
  .strictObject({
    value: z.number().meta({ description: 'The number as the sources print it, in `unit`.' }),
    unit: localised.meta({ description: 'What one of it is: “students”, “shops”, “rupiah”.' }),
    counts: localised.meta({ description: 'What the number counts.' }),
    sources: sourceIds.meta({ description: 'Ids of the sources that give the number; at least one.' }),
  })
  .meta({ description: 'A number as a source gives it; never computed, rounded or converted.' });

const contradictionSchema = z
  .strictObject({
    field: z.enum(citedFields).meta({ description: 'The field on which the sources differ.' }),
    text: localised.meta({ description: 'What each source says, and which one the record follows.' }),
    sources: sourceIds.meta({ description: 'Ids of the sources that differ; at least one.' }),
  })
  .meta({ description: 'Sources that differ on one thing; all versions are kept.' });

const supportSchema = z
  .strictObject({
    id: slug.meta({ description: 'Id of a record in sources.json.' }),
    supports: z
      .array(z.enum(citedFields).meta({ description: 'Name of a field of this record.' }))
      .min(1, 'expected at least one field')
      .meta({ description: 'Fields that this source supports; only fields that the record fills.' }),
    note: localised
      .nullable()
      .meta({ description: 'What the source does and does not say; null when there is nothing to add.' }),
  })
  .meta({ description: 'One source with the fields that it supports.' });

export const activitySchema = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id, also the address of the activity on the site.' }),
    date: calendarDate
      .nullable()
      .meta({ description: 'First day, month or year, as fine as `date_precision`; null when no source gives one.' }),
    date_precision: z
      .enum(datePrecisions)
      .meta({ description: 'How exact `date` is: `day`, `month`, `year`, or `unknown` when it is null.' }),
    end_date: calendarDate
      .nullable()
      .meta({ description: 'Last day, month or year, not before `date`; null for a single moment.' }),
    date_confidence: confidence.meta({ description: 'How sure the date is, from the sources that support it.' }),
    title: localised.meta({ description: 'Short title: what happened.' }),
    label: localised
      .nullable()
      .meta({ description: 'Two or three words for pictures that name it; null where none needs to.' }),
    summary: localised.meta({ description: 'What happened, in two or three sentences.' }),
    theme: z.enum(themes).meta({ description: 'The theme that it belongs to; the layer follows from it.' }),
    link: z.enum(links).meta({
      description:
        '`direct`: of this pair of cities. `context`: around it, with other partners. `gap`: what is not known.',
    }),
    part_of: slug
      .nullable()
      .meta({ description: 'Id of the activity that this is a part of; null when it stands alone.' }),
    direction: z
      .enum(directions)
      .nullable()
      .meta({ description: 'Who travelled or gave to whom; null when nobody did or it is not known.' }),
    city: z
      .enum(cities)
      .nullable()
      .meta({ description: 'Where it took place, by city; agrees with the city of `place`. Null when not known.' }),
    place: slug.nullable().meta({ description: 'Id of a record in places.json; null when no place is known.' }),
    actors: z
      .array(localised)
      .meta({ description: 'Bodies, and officials in office, who acted; no private persons. May be empty.' }),
    figures: z.array(figureSchema).meta({ description: 'Numbers that the sources give; may be empty.' }),
    status: z.enum(statuses).meta({
      description:
        'What is known of it. Announced without a later report stays `announced` and is read as planned. `derived`: follows from another record.',
    }),
    status_note: localised
      .nullable()
      .meta({ description: 'The finer wording of the status; null when it says enough.' }),
    confidence: confidence.meta({
      description: 'How sure the record as a whole is, from the number, independence and kind of its sources.',
    }),
    confidence_note: localised
      .nullable()
      .meta({ description: 'Why this confidence; null when it is plain from the sources.' }),
    contradictions: z.array(contradictionSchema).meta({ description: 'Where the sources differ; may be empty.' }),
    notes: localised
      .nullable()
      .meta({ description: 'What a reader should know beside the record; null when nothing.' }),
    sources: z
      .array(supportSchema)
      .min(1, 'expected at least one source')
      .meta({ description: 'Every source of the record, each with the fields that it supports; at least one.' }),
  })
  .meta({ description: 'One thing that happened, was planned or is not known, around the two cities.' });

export type Activity = z.infer<typeof activitySchema>;
export type Theme = (typeof themes)[number];
