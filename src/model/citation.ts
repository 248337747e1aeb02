/** Numbered citations: marks left in a chapter's HTML become numbers in order of first appearance. */
import type { Translate } from '../i18n/translate.ts';

/** The mark that `<Cite>` leaves for the chapter to number. */
export const citationMark = (sources: readonly string[]): string => `<!--cite ${sources.join(' ')}-->`;

/** Anchor of a source in the list of a chapter. */
export const sourceAnchor = (chapter: string, number: number): string => `${chapter}-source-${number}`;

/**
 * Makes the HTML of one citation: for every source a link to it in the chapter's list, which is read out as a
 * source, since a number alone tells a listener nothing.
 */
export const citationLinks =
  (chapter: string, t: Translate) =>
  (numbers: readonly number[]): string =>
    numbers
      .map(
        (n) =>
          `<a class="cite" href="#${sourceAnchor(chapter, n)}" aria-label="${t('activity.cite.source', { n })}">${n}</a>`,
      )
      .join('');

/**
 * Numbers the marks of a chapter.
 * @param html   the chapter's HTML with marks
 * @param link   makes the HTML of one citation from the numbers of its sources
 * @returns the HTML with citations in place of marks, and the ids of the sources in the order of their numbers
 */
export function numberCitations(html: string, link: (numbers: readonly number[]) => string): Numbered {
  const numbers = new Map<string, number>();
  const numbered = html.replace(/<!--cite ([a-z0-9- ]+)-->/g, (_, ids: string) =>
    link(
      ids.split(' ').map((id) => {
        const number = numbers.get(id) ?? numbers.size + 1;
        numbers.set(id, number);
        return number;
      }),
    ),
  );
  return { html: numbered, sources: [...numbers.keys()] };
}

/** A chapter's HTML with its numbered sources. */
export interface Numbered {
  html: string;
  sources: string[];
}
