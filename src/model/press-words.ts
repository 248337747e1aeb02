/** The words of the press kit: short texts by length, and the rules of use. */
import type { Translate } from '../i18n/translate.ts';

/** About how many words each short text has. */
export const boilerplateLengths = [50, 100, 200] as const;

/** The short texts, shortest first, with the dataset’s counts in them. */
export const boilerplates = (
  t: Translate,
  counts: Readonly<Record<string, number>>,
): { words: number; text: string }[] =>
  boilerplateLengths.map((words) => ({ words, text: t(`press.boilerplate.${words}`, counts) }));

/** How to name the makers, and what not to do. */
export const pressRules = (t: Translate, { author, licence }: { author: string; licence: string }): string[] => [
  t('press.rule.credit', { author, licence }),
  ...['free', 'endorse', 'facts', 'claim', 'maps', 'private'].map((rule) => t(`press.rule.${rule}`)),
];
