/** The head of a chapter file. */
import { z } from 'astro/zod';
import { themes } from './activity.ts';
import { plainText } from './text.ts';

export const chapterSchema = z
  .strictObject({
    title: plainText.meta({ description: 'Headline: a sentence with a point.' }),
    name: plainText.meta({ description: 'Short name for menus and progress.' }),
    lead: plainText.meta({ description: 'One sentence under the headline.' }),
    layer: z.enum(themes).meta({ description: 'The theme whose motif opens the chapter; the same in every language.' }),
    description: plainText.meta({ description: 'One sentence for search engines and link previews.' }),
  })
  .meta({ description: 'What stands above the words of a chapter.' });
