/** An item of the quiz: a question, its answers, and what the right ones rest on. */
import { z } from 'astro/zod';
import { themes } from './activity.ts';
import { factSchema } from './fact.ts';
import { recordIds, stepIds } from './teaching.ts';
import { localised, plainText, slug } from './text.ts';

/** One right, several right, put in order, or give each its place. */
const quizKinds = ['choice', 'multiple', 'order', 'match'] as const;

const optionSchema = z
  .strictObject({
    id: slug.meta({ description: 'Id of the answer within its item.' }),
    text: localised.meta({ description: 'The answer, or the thing to be put in its place.' }),
    answer: plainText.meta({
      description: '`right` or `wrong`; in an order its place from `1`; in a match the id of its target.',
    }),
    feedback: localised.meta({ description: 'What a reader who chose it should know: why it is right or wrong.' }),
  })
  .meta({ description: 'One answer with its feedback.' });

const targetSchema = z
  .strictObject({
    id: slug.meta({ description: 'Id of the place within its item.' }),
    text: localised.meta({ description: 'What the place is called.' }),
  })
  .meta({ description: 'A place that something can be given in a match.' });

export const quizItemSchema = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id of the item; its address on the page of the quiz.' }),
    n: z.number().int('expected a whole number').meta({ description: 'Place in the quiz, from 1.' }),
    kind: z.enum(quizKinds).meta({ description: 'How it is answered.' }),
    theme: z.enum(themes).meta({ description: 'The theme that it belongs to, for its motif.' }),
    question: localised.meta({ description: 'The question.' }),
    targets: z.array(targetSchema).meta({ description: 'The places of a match; empty otherwise.' }),
    options: z.array(optionSchema).min(2, 'expected at least two answers').meta({ description: 'The answers.' }),
    explain: localised.meta({ description: 'What the record holds, told to everyone after the answer.' }),
    records: recordIds,
    steps: stepIds,
    facts: z
      .array(factSchema)
      .min(1, 'expected at least one fact')
      .meta({ description: 'What the right answer rests on; the build fails when the dataset says otherwise.' }),
  })
  .meta({ description: 'An item of the quiz, tied to records or steps of the story.' });

export type QuizItem = z.infer<typeof quizItemSchema>;
