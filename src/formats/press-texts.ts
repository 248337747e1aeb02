/** The texts of the press kit as plain files. */
import type { Locale } from '../i18n/locales.ts';
import { sourceName, type PressFact } from '../model/press-facts.ts';
import type { Source } from '../schemas/source.ts';

/**
 * The facts in Markdown, each with its sources by publisher and address.
 * @param addressOf  address of a record’s page; null while nobody has said where the site stands
 */
export function writeFacts(
  facts: readonly PressFact[],
  sources: readonly Source[],
  { title, foot, sourcesWord, addressOf, locale }: FactsWords,
): string {
  const parts = facts.map(({ head, text, note, record, sources: ids }) => {
    const named = ids.map((id) => {
      const source = sources.find((one) => one.id === id);
      if (!source) throw new Error(`sources.json: no "${id}"`);
      const name = sourceName(source, locale);
      return source.url === null ? name : `${name} <${source.url}>`;
    });
    const page = record === null ? null : addressOf(record);
    return [
      `## ${head}`,
      text,
      ...(note === null ? [] : [note.endsWith('.') ? note : `${note}.`]),
      [sourcesWord, ...named.map((name) => `- ${name}`), ...(page === null ? [] : [`- ${page}`])].join('\n'),
    ].join('\n\n');
  });
  return `${[`# ${title}`, ...parts, foot].join('\n\n')}\n`;
}

/** A heading and paragraphs, the first of them underlined. */
export const writeText = (title: string, paragraphs: readonly string[]): string =>
  `${[`${title}\n${'='.repeat([...title].length)}`, ...paragraphs].join('\n\n')}\n`;

interface FactsWords {
  title: string;
  foot: string;
  sourcesWord: string;
  addressOf: (record: string) => string | null;
  locale: Locale;
}
