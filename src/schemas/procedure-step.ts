/** One step of the way from an idea to a signed and living memorandum. */
import { z } from 'astro/zod';
import { calendarDate, localised, slug, sourceIds } from './text.ts';

/** The five hands through which consent passes. */
export const hands = ['bandung', 'dprd', 'home-affairs', 'foreign-affairs', 'partner'] as const;

export const procedureStepSchema = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id of the step.' }),
    n: z
      .number()
      .int('expected a whole number')
      .min(0, 'expected a number from 0 to 10')
      .max(10, 'expected a number from 0 to 10')
      .meta({ description: 'Place in the order: 0 is the precondition, 1–10 are the steps.' }),
    name: localised.meta({ description: 'Name of the step.' }),
    label: localised.meta({ description: 'Shorter name for the diagram.' }),
    hand: z.enum(hands).nullable().meta({ description: 'Whose hand does it; null for the precondition.' }),
    requires: localised.meta({ description: 'What it takes.' }),
    rule: localised.meta({ description: 'Which rule shows it, and how that rule was read.' }),
    pair: z.enum(['dated', 'activities', 'unknown']).meta({
      description:
        'What is known of it for Bandung and Petaling Jaya: a day (`dated`), what the activities show (`activities`), or `unknown`.',
    }),
    pair_note: localised.nullable().meta({ description: 'What is known, in words; null when nothing was found.' }),
    melbourne: calendarDate
      .nullable()
      .meta({ description: 'When it happened for Bandung and Melbourne; null when no date is known.' }),
    sources: sourceIds,
  })
  .meta({ description: 'One step of the way from an idea to a signed and living memorandum.' });

export type ProcedureStep = z.infer<typeof procedureStepSchema>;
export type Hand = (typeof hands)[number];
