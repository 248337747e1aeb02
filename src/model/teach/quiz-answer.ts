/** How an item of the quiz is answered and judged, whatever draws it. */

/** What judging needs of an item. */
export interface Answerable {
  kind: 'choice' | 'multiple' | 'order' | 'match';
  options: readonly { id: string; answer: string }[];
}

/** What a reader chose: ids of answers, or each row with its place as `row=place`. */
export type Chosen = readonly string[];

/** The answer that is right. */
export const rightAnswer = ({ kind, options }: Answerable): Chosen =>
  kind === 'choice' || kind === 'multiple'
    ? options.filter(({ answer }) => answer === 'right').map(({ id }) => id)
    : options.map(({ id, answer }) => `${id}=${answer}`);

/** Whether exactly the right answers were chosen. */
export function isRight(chosen: Chosen, right: Chosen): boolean {
  const given = new Set(chosen);
  return given.size === right.length && right.every((part) => given.has(part));
}
