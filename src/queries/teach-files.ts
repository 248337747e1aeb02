/** The documents for class as files: which there are, and each with its blocks. */
import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import type { TeachDocument } from '../model/teach/block.ts';
import { fillForm, formsIn, type LessonForm } from '../model/teach/lesson-form.ts';
import { taskKey, taskSheet } from '../model/teach/task-sheet.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { Task } from '../schemas/task.ts';
import { site } from '../site.ts';
import { fromOutside, getCredit, getLessons, getTasks, getTeachContext } from './teaching.ts';

/** Name of a unit's file without its ending: the first form of a language has the unit's own. */
export const fileOf = (lesson: Lesson, form: LessonForm, locale: Locale): string =>
  formsIn(locale)[0] === form ? lesson.id : `${lesson.id}-${form}`;

/** Routes of every unit in every form of its language. */
export async function lessonFileRoutes() {
  const lessons = await getLessons();
  return locales.flatMap((locale) =>
    lessons.flatMap((lesson) =>
      formsIn(locale).map((form) => ({
        params: { locale: param(locale), unit: fileOf(lesson, form, locale) },
        props: { lesson, form, locale },
      })),
    ),
  );
}

/** Routes of every task in every language. */
export async function taskRoutes() {
  const tasks = await getTasks();
  return locales.flatMap((locale) =>
    tasks.map((task) => ({ params: { locale: param(locale), task: task.id }, props: { task, locale } })),
  );
}

/** Routes of every unit's page. */
export async function lessonRoutes() {
  const lessons = await getLessons();
  return locales.flatMap((locale) =>
    lessons.map((lesson) => ({ params: { locale: param(locale), unit: lesson.id }, props: { lesson } })),
  );
}

/** A unit in one form, for a file. */
export async function lessonDocument({ lesson, form, locale }: LessonFile): Promise<TeachDocument> {
  const context = await getTeachContext(locale, fromOutside(locale));
  return {
    title: lesson.title[locale],
    lead: lesson.lead[locale],
    kind: context.t(`teach.form.${form}`),
    language: locale,
    blocks: fillForm(form, lesson, context),
    author: site.author,
    credit: await getCredit(locale),
  };
}

/** A task with its key, for a file. */
export async function taskDocument({ task, locale }: TaskFile): Promise<TeachDocument> {
  const context = await getTeachContext(locale, fromOutside(locale));
  return {
    title: task.title[locale],
    lead: task.lead[locale],
    kind: context.t('teach.form.task'),
    language: locale,
    blocks: [...taskSheet(task, context), ...taskKey(task, context)],
    author: site.author,
    credit: await getCredit(locale),
  };
}

const param = (locale: Locale): string | undefined => (locale === defaultLocale ? undefined : locale);

export interface LessonFile {
  lesson: Lesson;
  form: LessonForm;
  locale: Locale;
}

export interface TaskFile {
  task: Task;
  locale: Locale;
}
