/** A link of the site to another one that is no source: a licence, a tool, where data came from. */
import { z } from 'astro/zod';
import { localised, slug, webAddress } from './text.ts';

export const linkSchema = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id of the link.' }),
    url: webAddress.meta({ description: 'Web address, as pages give it.' }),
    what: localised.meta({ description: 'What lies there, in a few words.' }),
    seen: z.iso
      .date('expected YYYY-MM-DD')
      .nullable()
      .meta({ description: 'Day on which somebody opened it for this list; null when nobody has.' }),
  })
  .meta({ description: 'A link to another site that is no source.' });

export type Link = z.infer<typeof linkSchema>;
