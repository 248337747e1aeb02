/** The chapters of the story in one language, in order, each with its outline. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { mdxToMdast } from 'satteri';
import { locales, type Locale } from '../i18n/locales.ts';
import { outlineChapter, type MdxNode, type OutlineStep } from '../model/outline.ts';

/** A chapter ready to be composed. */
export interface Chapter {
  /** File name without its number; permanent, the same in every language. */
  slug: string;
  /** Place in the story, from 1. */
  number: number;
  entry: CollectionEntry<'chapters'>;
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
  const entries = await getCollection('chapters', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map((entry, index) => {
      const steps = outlineChapter(mdxToMdast(entry.body ?? '') as MdxNode);
      const words = steps.reduce((sum, step) => sum + step.words, 0);
      return {
        slug: entry.id.replace(/^[^/]+\/\d+-/, ''),
        number: index + 1,
        entry,
        steps,
        minutes: Math.max(1, Math.round(words / wordsPerMinute)),
      };
    });
}
