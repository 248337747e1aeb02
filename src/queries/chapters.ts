/** The chapters of the story in one language, in order, each with its outline. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { mdxToMdast } from 'satteri';
import { defaultLocale, isFinished, locales, type Locale } from '../i18n/locales.ts';
import { outlineChapter, type MdxNode, type OutlineStep } from '../model/outline.ts';

/** A chapter ready to be composed. */
export interface Chapter {
  /** File name without its number; permanent, the same in every language. */
  slug: string;
  /** Place in the story, from 1. */
  number: number;
  entry: CollectionEntry<'chapters'>;
  /** Language of its words; not the page’s own where that one has no such chapter yet. */
  language: Locale;
  steps: OutlineStep[];
  /** Minutes at a calm pace, at least 1. */
  minutes: number;
}

const wordsPerMinute = 180;
const loaded = new Map<Locale, Promise<Chapter[]>>();

/** Reads the chapters of a language once per build. */
export function getChapters(locale: Locale): Promise<Chapter[]> {
  const chapters = loaded.get(locale) ?? load(locale);
  loaded.set(locale, chapters);
  return chapters;
}

/** Every chapter of every language, for routes. */
export async function getAllChapters(): Promise<{ locale: Locale; chapter: Chapter }[]> {
  const lists = await Promise.all(
    locales.map(async (locale) => (await getChapters(locale)).map((chapter) => ({ locale, chapter }))),
  );
  return lists.flat();
}

async function load(locale: Locale): Promise<Chapter[]> {
  return (await findEntries(locale))
    .toSorted((a, b) => nameOf(a.entry).localeCompare(nameOf(b.entry)))
    .map(({ entry, language }, index) => {
      const steps = outlineChapter(mdxToMdast(entry.body ?? '') as MdxNode);
      const words = steps.reduce((sum, step) => sum + step.words, 0);
      return {
        slug: entry.id.replace(/^[^/]+\/\d+-/, ''),
        number: index + 1,
        entry,
        language,
        steps,
        minutes: Math.max(1, Math.round(words / wordsPerMinute)),
      };
    });
}

/** The chapters of a language; those that an unfinished one lacks are the default language’s. */
async function findEntries(locale: Locale): Promise<Pick<Chapter, 'entry' | 'language'>[]> {
  const own = await getCollection('chapters', ({ id }) => id.startsWith(`${locale}/`));
  const found = own.map((entry) => ({ entry, language: locale }));
  if (isFinished(locale)) return found;
  const names = new Set(own.map(nameOf));
  return [...found, ...(await findEntries(defaultLocale)).filter(({ entry }) => !names.has(nameOf(entry)))];
}

/** The language to mark a chapter with on a page; none where it is the page’s own. */
export const foreign = ({ language }: Chapter, locale: Locale): Locale | undefined =>
  language === locale ? undefined : language;

const nameOf = ({ id }: CollectionEntry<'chapters'>): string => id.replace(/^[^/]+\//, '');
