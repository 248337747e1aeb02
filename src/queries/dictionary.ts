/** What every field of the dataset means, in each language. */
import { describeFields, describeFile } from '../formats/dictionary.ts';
import { defaultLocale, isFinished, type Locale } from '../i18n/locales.ts';
import { datasetSchemas, type DatasetFile } from '../schemas/dataset.ts';

const files = import.meta.glob<Record<string, string>>('../../content/dictionary/*.json', {
  eager: true,
  import: 'default',
});

/** Files with their fields, in the words of a language; English is the schemas’ own. */
export function getDictionary(locale: Locale) {
  return (Object.keys(datasetSchemas) as DatasetFile[]).map((file) => ({
    file,
    meaning: meaningOf(locale, file, describeFile(file)),
    fields: describeFields(file).map(({ description, ...field }) => ({
      ...field,
      meaning: meaningOf(locale, field.key, description),
    })),
  }));
}

/** A file of the dictionary, and each of its fields. */
export type DictionaryFile = ReturnType<typeof getDictionary>[number];

function meaningOf(locale: Locale, key: string, english: string): string {
  if (locale === 'en') return english;
  const meaning = files[`../../content/dictionary/${locale}.json`]?.[key];
  if (meaning === undefined && !isFinished(locale)) return meaningOf(defaultLocale, key, english);
  if (meaning === undefined) throw new Error(`dictionary (${locale}): no meaning for "${key}"`);
  return meaning;
}
