/** What is meant for class: units, tasks and the quiz, and what their documents need. */
import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { TeachContext } from '../model/teach/context.ts';
import { viewItem, type QuizView } from '../model/teach/quiz-view.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { QuizItem } from '../schemas/quiz-item.ts';
import type { Task } from '../schemas/task.ts';
import { href, site } from '../site.ts';
import { publishedAddress } from './address.ts';
import { getChapters } from './chapters.ts';
import { getDataset } from './dataset.ts';
import { filled } from './filled.ts';
import { getRelease } from './release.ts';
import { useTranslate } from './strings.ts';

/** Units in the order of teaching. */
export const getLessons = async (): Promise<Lesson[]> => inOrder(rows(await getCollection('lessons')));

/** Tasks in order. */
export const getTasks = async (): Promise<Task[]> => inOrder(rows(await getCollection('tasks')));

/** Items of the quiz in the order of the file. */
export const getQuiz = async (locale: Locale, link: TeachContext['link']): Promise<QuizView[]> => {
  const context = await getTeachContext(locale, link);
  return inOrder(rows(await getCollection('quiz'))).map((item: QuizItem) => viewItem(item, context));
};

/**
 * What documents in a language need.
 * @param link  makes the address of a path: `onSite` for pages, `fromOutside` for files
 */
export async function getTeachContext(locale: Locale, link: TeachContext['link']): Promise<TeachContext> {
  const chapters = await getChapters(locale);
  return {
    data: await getDataset(),
    locale,
    t: useTranslate(locale),
    tasks: await getTasks(),
    headings: new Map(chapters.flatMap(({ steps }) => steps.map(({ id, heading }) => [id, heading] as const))),
    link,
  };
}

/** Addresses for pages of the site itself. */
export const onSite =
  (locale: Locale): TeachContext['link'] =>
  (path) =>
    href(locale, path);

/** Addresses for files that leave the site; none while nobody has said where it is published. */
export const fromOutside = (locale: Locale): TeachContext['link'] => {
  const home = publishedAddress(locale);
  return (path) => home && new URL(path, home).href;
};

/** The line that stands in every file for class. */
export async function getCredit(locale: Locale): Promise<string> {
  const { version } = await getRelease(locale);
  const { name, author, licence, licenceUrl } = site;
  return useTranslate(locale)('teach.credit', { name, author, version, licence, url: licenceUrl });
}

/** Day of the release, which dates every file. */
export const getDay = async (locale: Locale): Promise<string> => (await getRelease(locale)).issued.slice(0, 10);

const rows = <Item>(entries: readonly { data: Item }[]): Item[] => entries.map(({ data }) => filled(data));
const inOrder = <Item extends { n: number }>(items: readonly Item[]): Item[] => items.toSorted((a, b) => a.n - b.n);
