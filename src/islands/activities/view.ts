/** What the parts of the page of all activities share: the state, the answer to its filter, and the way to change it. */
import type { Locale } from '../../i18n/locales.ts';
import type { ActivityRow } from '../../model/activity-row.ts';
import type { Answer } from '../../model/filter.ts';
import type { ViewState } from '../../model/view-state.ts';

/** What is seen now. */
export interface View {
  state: ViewState;
  answer: Answer;
  /** The records found, in the order of the table. */
  rows: readonly ActivityRow[];
  found: ReadonlySet<string>;
  total: number;
}

/**
 * Changes the state. A `step` can be gone back from; a `slide` (typing, zooming) is one of many and only
 * renews the address. The answer stands `now`, or in the `next` frame where what was pressed shows by itself
 * that it was.
 */
export type Change = (next: (state: ViewState) => ViewState, how?: 'step' | 'slide', answered?: 'now' | 'next') => void;

/** Shows a view in one part of the page. */
export type Show = (view: View) => void;

/** What the page hands to its script. */
export interface PageData {
  rows: readonly ActivityRow[];
  words: Readonly<Record<string, string>>;
  locale: Locale;
  /** The citation line, which names the version. */
  citation: string;
  /** Path of this page. */
  path: string;
  /** Path of the published records. */
  dataset: string;
}

/** A word with its places filled. */
export const fill = (word: string | undefined, values: Readonly<Record<string, string | number>>): string =>
  (word ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** Every element under `root` that carries a data attribute, by its value. */
export function byData<E extends Element>(root: ParentNode, name: string): Map<string, E> {
  return new Map([...root.querySelectorAll<E>(`[data-${name}]`)].map((e) => [e.getAttribute(`data-${name}`) ?? '', e]));
}
