/** Reads one JSON file of the content and tells what is wrong with its text. */
import type { Fault } from './fault.ts';
import { readJson } from './json-text.ts';

/**
 * Gives the value of `file`, or `undefined` where there is none, with the faults of its text.
 * @param text  `undefined` when the file is missing
 * @param expected  what the file holds, for the fault that it is missing
 */
export function readJsonFile(
  file: string,
  text: string | undefined,
  expected: string,
): { value: unknown; faults: Fault[] } {
  const whole = { file, record: null, field: null };
  if (text === undefined) return { value: undefined, faults: [{ ...whole, found: 'no file', expected }] };
  const { value, troubles } = readJson(text);
  const faults = troubles.map(({ line, column, key, ...found }) => ({
    ...whole,
    file: `${file}:${line}:${column}`,
    field: key,
    ...found,
  }));
  return { value, faults };
}
