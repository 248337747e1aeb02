/** A task for class: a worksheet with its sources at hand, and its answers. */
import { z } from 'astro/zod';
import { factSchema } from './fact.ts';
import { grouping, minutes, recordIds, sourceRefs, stepIds, texts } from './teaching.ts';
import { localised, slug } from './text.ts';

/** What of its records a sheet lays on the table, and what its key adds. */
const evidenceKinds = ['none', 'contradictions', 'coding'] as const;

const questionSchema = z
  .strictObject({
    text: localised.meta({ description: 'What to do or to answer.' }),
    lines: z
      .number()
      .int('expected a whole number')
      .min(0, 'expected 0 to 12 lines')
      .max(12, 'expected 0 to 12 lines')
      .meta({ description: 'Lines to write on.' }),
    answer: localised.meta({ description: 'An answer to expect, for whoever teaches.' }),
  })
  .meta({ description: 'A question with room to write and an answer to expect.' });

const tableSchema = z
  .strictObject({
    head: texts,
    rows: z
      .array(texts)
      .min(1, 'expected at least one row')
      .meta({ description: 'Rows; a cell of “…” is to be filled in.' }),
  })
  .meta({ description: 'A table to read or to fill in.' });

const partSchema = z
  .strictObject({
    heading: localised.meta({ description: 'Heading of the part.' }),
    text: z.array(localised).meta({ description: 'Paragraphs; may be empty.' }),
    table: tableSchema.nullable().meta({ description: 'A table; null when there is none.' }),
    questions: z.array(questionSchema).meta({ description: 'Questions, numbered through the sheet; may be empty.' }),
  })
  .meta({ description: 'One part of a sheet.' });

export const taskSchema = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id of the task, the name of its file and part of its address.' }),
    n: z.number().int('expected a whole number').meta({ description: 'Place among the tasks, from 1.' }),
    title: localised.meta({ description: 'Title.' }),
    lead: localised.meta({ description: 'What it is about and what comes out of it, in a sentence or two.' }),
    minutes,
    grouping,
    records: recordIds,
    sources: sourceRefs,
    steps: stepIds,
    evidence: z.enum(evidenceKinds).meta({
      description:
        'What is shown of the records: `contradictions` with every source; `coding`, their bare summaries, their judgement only in the key; or `none`.',
    }),
    parts: z.array(partSchema).min(1, 'expected at least one part').meta({ description: 'The sheet.' }),
    facts: z.array(factSchema).meta({ description: 'What its answers rest on; may be empty.' }),
  })
  .meta({ description: 'A task for class with its sources at hand, a worksheet and its answers.' });

export type Task = z.infer<typeof taskSchema>;
