/** A source, listed once and referred to by id. */
import { z } from 'astro/zod';
import { calendarDate, localised, plainText, slug, webAddress } from './text.ts';

/** What kind of publication a source is. */
export const sourceKinds = ['news', 'official', 'law', 'academic', 'encyclopedia', 'blog', 'dataset'] as const;

export const sourceSchema = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id of the source.' }),
    title: plainText.nullable().meta({ description: 'Title in the source’s own language; null when it was not seen.' }),
    publisher: plainText.meta({ description: 'Who published it, as named there.' }),
    url: webAddress
      .nullable()
      .meta({ description: 'Web address; null when there is none, then `where` says what it is.' }),
    where: localised
      .nullable()
      .meta({ description: 'What it is and where it lies; needed for a source without address or title.' }),
    kind: z.enum(sourceKinds).meta({ description: 'What kind of publication it is.' }),
    language: z
      .array(
        z
          .string()
          .regex(/^[a-z]{2}$/, 'expected two lower-case letters')
          .meta({ description: 'A language, BCP 47.' }),
      )
      .min(1, 'expected at least one language')
      .meta({ description: 'Languages of the source, BCP 47; at least one.' }),
    published: calendarDate
      .nullable()
      .meta({ description: 'Date of publication as far as shown; null when it shows none.' }),
    seen: calendarDate.meta({ description: 'Day on which it was last seen.' }),
    copy: z.boolean().meta({ description: 'True for a copy, reprint or mirror of the original.' }),
    authors: plainText
      .nullable()
      .meta({ description: 'Authors of scholarly work, “Surname, A. B.; …”; null for everything else.' }),
    doi: z
      .string()
      .regex(/^10\.\d{4,}\//, 'expected a digital object identifier that begins with "10."')
      .nullable()
      .meta({ description: 'Digital object identifier, without the resolver; null when it has none.' }),
  })
  .meta({ description: 'A source, listed once and referred to by id.' });

export type Source = z.infer<typeof sourceSchema>;
