/** Numbers in a text for class: each stands in one of the records, steps or facts that the text names. */
import type { Problem } from './fault.ts';

const number = /\d+(?:[.,]\d{3})*(?!\d)/g;

/**
 * Every number of a text that nothing holds.
 * @param held  all that the text may rest on, in any form
 */
export function checkHeldNumbers(text: string, held: string, field: string): Problem[] {
  const known = new Set(numbersIn(held));
  return [...new Set(numbersIn(text))]
    .filter((one) => !known.has(one))
    .map((one) => ({ field, found: `the number ${one}`, expected: 'one that its records, steps or facts hold' }));
}

const numbersIn = (text: string): number[] =>
  [...text.matchAll(number)].map(([digits]) => Number(digits.replaceAll(/[.,]/g, '')));
