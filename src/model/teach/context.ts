/** What a document for class needs beside its own content: the dataset, the language, and ways to name and to link. */
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Dataset } from '../../schemas/dataset.ts';
import type { Task } from '../../schemas/task.ts';
import { findActivity } from '../records.ts';
import type { Link } from './block.ts';

export interface TeachContext {
  data: Dataset;
  locale: Locale;
  t: Translate;
  tasks: readonly Task[];
  /** Headings of the steps of the story, by id. */
  headings: ReadonlyMap<string, string>;
  /** Address of a path under the language; null where the document cannot lead there. */
  link: (path: string) => string | null;
}

/** A step of the story by its heading. */
export function stepLink({ headings, link }: TeachContext, id: string): Link {
  const text = headings.get(id);
  if (text === undefined) throw new Error(`teach: the story has no step "${id}"`);
  return { text, href: link(`#${id}`) };
}

/** A record by its title. */
export const recordLink = ({ data, locale, link }: TeachContext, id: string): Link => ({
  text: findActivity(data, id).title[locale],
  href: link(`activities/${id}/`),
});

/** A task by its title. */
export function taskLink({ tasks, locale, link }: TeachContext, id: string): Link {
  const task = tasks.find((each) => each.id === id);
  if (!task) throw new Error(`teach: no task "${id}"`);
  return { text: task.title[locale], href: link(`teach/tasks/${id}/`) };
}
