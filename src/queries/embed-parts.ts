/** The parts that can be embedded, with what each says of itself in one language. */
import type { GraphicSlug } from '../graphics/catalog.ts';
import type { Locale } from '../i18n/locales.ts';
import { embedParts, openingSteps, type EmbedPart } from '../model/embed-part.ts';
import { findActivity } from '../model/records.ts';
import { href } from '../site.ts';
import { getChapters } from './chapters.ts';
import { getDataset } from './dataset.ts';
import { useTranslate } from './strings.ts';

/** A part in one language. */
export interface EmbedEntry extends EmbedPart {
  title: string;
  /** Where the whole site tells it, absolute, without a step. */
  story: URL;
  /** Steps that it can show, in the order of the story, the one shown first apart; empty for what has no steps. */
  steps: readonly { id: string; heading: string }[];
  /** The step shown when none is asked for; empty for what has no steps. */
  opening: string;
}

/** Every part. */
export async function getEmbedEntries(locale: Locale): Promise<EmbedEntry[]> {
  const [data, chapters] = await Promise.all([getDataset(), getChapters(locale)]);
  const t = useTranslate(locale);
  const at = (path: string): URL => new URL(href(locale, path), import.meta.env.SITE);
  const all = chapters.flatMap(({ steps }) => steps);
  const say = (part: EmbedPart): Omit<EmbedEntry, keyof EmbedPart> => {
    switch (part.kind) {
      case 'graphic': {
        const steps = all.filter(({ graphic }) => graphic === part.id);
        return { title: t(`${part.id}.title`), story: at(''), steps, opening: openingSteps[part.id as GraphicSlug] };
      }
      case 'chapter': {
        const chapter = chapters.find(({ slug }) => slug === part.id);
        if (!chapter) throw new Error(`embeds: no chapter "${part.id}"`);
        const [first] = chapter.steps;
        return { title: chapter.entry.data.title, story: at(''), steps: chapter.steps, opening: first?.id ?? '' };
      }
      case 'activity': {
        const { title } = findActivity(data, part.id);
        return { title: title[locale], story: at(`activities/${part.id}/`), steps: [], opening: '' };
      }
      case 'activities':
        return {
          title: t('activities.title', { n: data.activities.length }),
          story: at('activities/'),
          steps: [],
          opening: '',
        };
      case 'key-facts':
        return { title: t('embed.key-facts'), story: at(''), steps: [], opening: '' };
      case 'live-map':
        return { title: t('map.name'), story: at('chapters/two-cities/'), steps: [], opening: '' };
    }
  };
  return embedParts(
    chapters.map(({ slug }) => slug),
    data.activities.map(({ id }) => id),
  ).map((part) => ({ ...part, ...say(part) }));
}

/** One part. @throws if there is none of that name */
export async function getEmbedEntry(part: string, locale: Locale): Promise<EmbedEntry> {
  const found = (await getEmbedEntries(locale)).find((entry) => entry.part === part);
  if (!found) throw new Error(`embeds: no part "${part}"`);
  return found;
}
