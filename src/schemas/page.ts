/** The head of a file of `content/pages/`. */
import { z } from 'astro/zod';
import { plainText } from './text.ts';

export const pageSchema = z
  .strictObject({
    title: plainText.meta({ description: 'Headline: a sentence with a point.' }),
    description: plainText
      .min(50, 'expected 50 to 160 characters')
      .max(160, 'expected 50 to 160 characters')
      .meta({ description: 'One or two sentences under the headline, also for search engines; 50 to 160 characters.' }),
  })
  .meta({ description: 'What stands above the words of a page.' });
