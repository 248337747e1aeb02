/** What the last run of the checks in three browser engines found: `content/measured/engines.json`. */
import { z } from 'astro/zod';
import { localised, slug } from './text.ts';

/** What is checked in every engine. */
export const checkIds = ['steps', 'language', 'map', 'activities', 'quiz', 'embed', 'stillness', 'errors'] as const;
export type CheckId = (typeof checkIds)[number];

const count = z.int('expected a whole number').min(0, 'expected a number that is not below 0');
const engineName = z.string().min(1, 'expected a name').meta({ description: 'Name of an engine, as it calls itself.' });

const check = z
  .strictObject({
    id: z.enum(checkIds).meta({ description: 'What was checked.' }),
    passed: count.meta({ description: 'Tests that passed.' }),
    failed: count.meta({ description: 'Tests that failed.' }),
  })
  .meta({ description: 'One check in one engine.' });

const engine = z
  .strictObject({
    name: engineName,
    version: z
      .string()
      .regex(/^\d+(?:\.\d+)+/, 'expected a version')
      .meta({ description: 'Version that was driven.' }),
    checks: z
      .array(check)
      .length(checkIds.length, 'expected every check once')
      .meta({ description: 'Every check once.' }),
  })
  .meta({ description: 'One engine.' });

const difference = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id of the difference.' }),
    engines: z.array(engineName).min(1, 'expected at least one engine').meta({ description: 'Engines that differ.' }),
    what: localised.meta({ description: 'What a reader of these engines meets that others do not.' }),
  })
  .meta({ description: 'A difference that was found; written by hand, kept by every run.' });

export const enginesSchema = z
  .strictObject({
    measured: z.iso.date('expected YYYY-MM-DD').meta({ description: 'Day of the run.' }),
    engines: z
      .array(engine)
      .min(1, 'expected at least one engine')
      .meta({ description: 'Engines in the order in which they ran.' }),
    differences: z.array(difference).meta({ description: 'Differences found.' }),
  })
  .meta({ description: 'The last run of the checks in three browser engines.' });

export type Engines = z.infer<typeof enginesSchema>;
