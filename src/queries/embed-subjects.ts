/** Parts as the codes that show them elsewhere are written of. */
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { openChoice } from '../model/embed-choice.ts';
import type { EmbedSubject } from '../model/embed-code.ts';
import { href, site } from '../site.ts';
import { getChapters } from './chapters.ts';
import { getEmbedEntries, type EmbedEntry } from './embed-parts.ts';

/** Address of the site, ending with a slash. */
export const siteAddress = (): string => new URL(href(defaultLocale), import.meta.env.SITE).href;

/** Every part in one language, with the look that everybody starts with. */
export async function getEmbedSubjects(locale: Locale): Promise<EmbedSubject[]> {
  const [entries, chapters] = await Promise.all([getEmbedEntries(locale), getChapters(locale)]);
  const steps = chapters.flatMap((chapter) => chapter.steps);
  return entries.map((entry) => ({
    choice: openChoice(entry.part, locale),
    kind: entry.kind,
    title: entry.title,
    alt: altOf(entry, steps),
    story: entry.story.href,
    site: siteAddress(),
    credit: { name: site.name, author: site.author, licence: site.licence, licenceUrl: site.licenceUrl },
  }));
}

/** A graphic is told as its step tells it; what is mostly words is named. */
function altOf({ kind, title, opening }: EmbedEntry, steps: readonly { id: string; alt: string }[]): string {
  const alt = kind === 'graphic' ? steps.find(({ id }) => id === opening)?.alt : undefined;
  return alt ?? title;
}
