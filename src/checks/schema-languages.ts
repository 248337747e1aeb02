/** A schema for another list of languages than the site's own, so that a new language can be tried before it is added. */
import { z } from 'astro/zod';
import { createLocalised, localised } from '../schemas/text.ts';

/** The same schema with its texts in the given languages; those of unfinished ones may be missing. */
export function inLanguages(
  schema: z.ZodType,
  names: readonly string[],
  unfinished: readonly string[] = [],
): z.ZodType {
  if (schema instanceof z.ZodObject) {
    if (schema.def.shape === localised.def.shape) return createLocalised(names, unfinished);
    const shape = Object.fromEntries(
      Object.entries(schema.def.shape).map(([key, field]) => [key, inLanguages(field as z.ZodType, names, unfinished)]),
    );
    return schema.clone({ ...schema.def, shape });
  }
  if (schema instanceof z.ZodArray) {
    return schema.clone({ ...schema.def, element: inLanguages(schema.def.element as z.ZodType, names, unfinished) });
  }
  if (schema instanceof z.ZodNullable) {
    return schema.clone({
      ...schema.def,
      innerType: inLanguages(schema.def.innerType as z.ZodType, names, unfinished),
    });
  }
  return schema;
}
