/** Building blocks shared by every record: ids, dates, plain texts in all languages, references. */
import { z } from 'astro/zod';
import { locales, unfinished, type Locale } from '../i18n/locales.ts';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const edtfPattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const markup = /<[a-z/!]|&[a-z#0-9]+;/i;
const control = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028\u2029\ufeff]/;

export const slug = z
  .string()
  .regex(slugPattern, 'expected lower-case words joined by single hyphens')
  .meta({ description: 'Id of a record: lower-case words joined by single hyphens. It never changes once published.' });

export const calendarDate = z
  .string()
  .regex(edtfPattern, 'expected YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isOnCalendar, 'expected a day that exists')
  .meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD that exists in the calendar; no finer than the source gives it.' });

export const plainText = z
  .string()
  .min(1, 'expected a text that is not empty')
  .refine((text) => text === text.normalize('NFC'), 'expected NFC text')
  .refine((text) => !markup.test(text), 'expected plain text without markup')
  .refine((text) => !control.test(text), 'expected no control characters')
  .refine((text) => text === text.trim(), 'expected no spaces at the ends')
  .meta({ description: 'One line of text in NFC, without markup, control characters or spaces at its ends.' });

/**
 * A text in every one of the given languages, but that it may be missing in those that are unfinished. Its type says
 * nothing of that: whoever reads the content fills such a text from another language at once.
 */
export const createLocalised = <Name extends string>(names: readonly Name[], later: readonly Name[] = []) =>
  z
    .strictObject(
      Object.fromEntries(
        names.map((name) => [name, later.includes(name) ? plainText.optional() : plainText]),
      ) as Record<Name, typeof plainText>,
    )
    .meta({ description: 'The same text in every language of the site, each written as its own.' });

/** A text in every language of the site. */
export const localised = createLocalised<Locale>(locales, unfinished);

// Not `z.url()`, which takes line breaks and spaces out before anybody has seen them.
export const webAddress = z
  .string()
  .refine((url) => URL.canParse(url), 'expected an address')
  .refine((url) => /^https?:\/\//.test(url), 'expected an address that begins with http:// or https://')
  .refine((url) => !/\s/.test(url) && !control.test(url), 'expected an address without spaces and control characters')
  .meta({ format: 'uri', description: 'A web address; http and https only.' });

export const confidence = z
  .enum(['high', 'medium', 'low'])
  .meta({ description: 'How sure we are, from the number, independence and kind of the sources.' });

export const sourceIds = z
  .array(slug)
  .min(1, 'expected at least one source')
  .meta({ description: 'Ids of records in sources.json; at least one.' });

function isOnCalendar(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
