/** What the last run of `npm run access` measured; the tool writes the file, nobody edits it. */
import { z } from 'astro/zod';

/** The checks of the scorecard in its order: axe first, then the files of `tests/e2e/access/` by their names. */
export const accessChecks = [
  'axe',
  'keyboard',
  'focus',
  'tree',
  'spacing',
  'reflow',
  'motion',
  'forced-colours',
  'targets',
  'map',
] as const;

const count = z.int().nonnegative();

export const accessSchema = z
  .strictObject({
    measured: z.iso.date('expected YYYY-MM-DD').meta({ description: 'Day of the run.' }),
    browser: z.string().min(1).meta({ description: 'Name and version of the browser: Chromium 156.0.8078.108.' }),
    axe: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, 'expected a version')
      .meta({ description: 'Version of axe.' }),
    pages: count.meta({ description: 'Pages that the site has, each in light and in dark.' }),
    runs: count.meta({ description: 'How often axe judged a page.' }),
    violations: count.meta({ description: 'Rules that axe found broken, added up over all runs.' }),
    checks: z
      .array(
        z.strictObject({
          id: z.enum(accessChecks).meta({ description: 'Which check: axe, or a file of `tests/e2e/access/`.' }),
          passed: count.meta({ description: 'How often it passed: runs for axe, tests for the others.' }),
          failed: count.meta({ description: 'How often it did not.' }),
        }),
      )
      .refine((checks) => checks.map(({ id }) => id).join(' ') === accessChecks.join(' '), {
        error: `expected each once: ${accessChecks.join(', ')}`,
      })
      .meta({ description: 'One row a check, in the order of the scorecard.' }),
  })
  .meta({ description: 'How accessible the site was found in one run over the built site.' });

export type Access = z.infer<typeof accessSchema>;
export type AccessCheck = (typeof accessChecks)[number];
