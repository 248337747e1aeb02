/** A place with how exactly it is known. */
import { z } from 'astro/zod';
import { localised, plainText, slug } from './text.ts';

/** How exact the point of a place is. */
export const placeLevels = ['building', 'complex', 'airport', 'street', 'neighbourhood', 'city', 'none'] as const;

export const placeSchema = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id of the place.' }),
    name: localised.meta({ description: 'Name as the place itself uses it.' }),
    city: plainText.meta({ description: 'Town or city that it stands in, by name.' }),
    lat: z
      .number()
      .min(-90, 'expected degrees north, from -90 to 90; are lat and lon swapped?')
      .max(90, 'expected degrees north, from -90 to 90; are lat and lon swapped?')
      .nullable()
      .meta({ description: 'Degrees north (WGS 84), negative south of the equator; null when no point is known.' }),
    lon: z
      .number()
      .min(-180, 'expected degrees east, from -180 to 180')
      .max(180, 'expected degrees east, from -180 to 180')
      .nullable()
      .meta({ description: 'Degrees east (WGS 84); null when no point is known.' }),
    level: z.enum(placeLevels).meta({
      description:
        'How exact the point is; decides how a map draws it: a pin, a small ring, a ring around the city, or nothing for `none`.',
    }),
    note: localised.nullable().meta({
      description: 'How sources differ, in metres, and why this point was taken; null when nothing is to add.',
    }),
    sources: z.array(slug).meta({
      description:
        'Ids of records in sources.json; empty when the point comes from public lists, then `note` says which.',
    }),
  })
  .meta({ description: 'A place with how exactly it is known.' });

export type Place = z.infer<typeof placeSchema>;
export type PlaceLevel = (typeof placeLevels)[number];
