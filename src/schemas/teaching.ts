/** What lessons, tasks and quiz items share: references into the story and the dataset, ways to sit, paragraphs. */
import { z } from 'astro/zod';
import { localised, slug } from './text.ts';

/** How a class sits for a step or a task. */
const groupings = ['alone', 'pairs', 'groups', 'class'] as const;

export const grouping = z.enum(groupings).meta({ description: 'How the class sits: alone, in pairs, groups, or all.' });

export const minutes = z
  .number()
  .int('expected whole minutes')
  .min(1, 'expected at least one minute')
  .max(240, 'expected at most 240 minutes')
  .meta({ description: 'Minutes.' });

export const recordIds = z.array(slug).meta({ description: 'Ids of records in activities.json; may be empty.' });
export const sourceRefs = z.array(slug).meta({ description: 'Ids of records in sources.json; may be empty.' });
export const stepIds = z.array(slug).meta({ description: 'Ids of steps of the story; may be empty.' });
export const taskIds = z.array(slug).meta({ description: 'Ids of tasks in teach/tasks; may be empty.' });

/** Paragraphs or entries of a list. */
export const texts = z
  .array(localised)
  .min(1, 'expected at least one text')
  .meta({ description: 'One or more texts, each a paragraph or an entry of a list.' });
