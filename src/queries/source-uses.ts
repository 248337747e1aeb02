/** What rests on each source, with the address at which a reader finds it. */
import type { GraphicSlug } from '../graphics/catalog.ts';
import { offeredIn, type Locale } from '../i18n/locales.ts';
import { usesOfSources, type Use, type UseKind } from '../model/source-uses.ts';
import { href } from '../site.ts';
import { getChapters, type Chapter } from './chapters.ts';
import { getDataset } from './dataset.ts';

/** Maps the id of each source to what rests on it; what only another language tells is named and found there. */
export async function getSourceUses(locale: Locale): Promise<Map<string, LinkedUse[]>> {
  const [own, ...others] = await Promise.all(
    [locale, ...offeredIn(locale).filter((one) => one !== locale)].map(usesIn),
  );
  const elsewhere = (id: string): LinkedUse[] => others.flatMap((uses) => uses.get(id) ?? []);
  return new Map([...(own ?? [])].map(([id, uses]) => [id, uses.length > 0 ? uses : elsewhere(id)]));
}

async function usesIn(locale: Locale): Promise<Map<string, LinkedUse[]>> {
  const [data, chapters] = await Promise.all([getDataset(), getChapters(locale)]);
  const steps = chapters.flatMap((chapter) => chapter.steps);
  // The table of ties is of Bandung's alone.
  const beyond = new Set(data['sister-cities'].filter(({ of }) => of !== 'bandung').map(({ id }) => id));
  const link = (use: Use): LinkedUse => {
    const shown = use.kind !== 'sister-city' || !beyond.has(use.id);
    return { ...use, lang: locale, to: shown ? addressOf(use, chapters, locale) : null };
  };
  return new Map([...usesOfSources(data, steps, locale)].map(([id, uses]) => [id, uses.map(link)]));
}

/** What has no page of its own is found in the table of the picture that it is drawn in; null where none holds it whole. */
function addressOf({ kind, id }: Use, chapters: readonly Chapter[], locale: Locale): string | null {
  if (kind === 'step') return href(locale, `#${id}`);
  if (kind === 'activity') return href(locale, `activities/${id}/`);
  if (kind === 'term') return href(locale, `glossary/#${id}`);
  const graphic = tableOf[kind];
  const chapter = chapters.find(({ steps }) => steps.some((step) => step.graphic === graphic));
  return graphic && chapter ? href(locale, `chapters/${chapter.slug}/#table-${graphic}`) : null;
}

const tableOf: Partial<Record<UseKind, GraphicSlug>> = {
  law: 'law-timeline',
  procedure: 'procedure-stitch',
  'sister-city': 'city-ties',
  place: 'twin-map',
};

/** A step or record that rests on a source, with its address, if it has one. */
export interface LinkedUse extends Use {
  /** The language of its name, and of the page at its address. */
  lang: Locale;
  to: string | null;
}
