/** A term of the glossary, in the languages of the site and in Malay. */
import { z } from 'astro/zod';
import { confidence, localised, plainText, slug, sourceIds } from './text.ts';

export const termSchema = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id of the term; chapters name it in <Term id>.' }),
    term: localised.meta({ description: 'The term itself.' }),
    malay_found: plainText.nullable().meta({ description: 'The Malay term, as found; null when none was found.' }),
    definition: localised.meta({ description: 'What it means here, in one or two sentences.' }),
    confidence: confidence.meta({
      description: 'How sure the definition is, from the number, independence and kind of its sources.',
    }),
    note: localised.nullable().meta({ description: 'A false friend or other warning; null when nothing is to add.' }),
    sources: sourceIds,
  })
  .meta({ description: 'A term of the glossary, in the languages of the site and in Malay.' });

export type Term = z.infer<typeof termSchema>;
