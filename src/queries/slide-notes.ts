/** The teacher's notes to the slides, read from `content/slides/<locale>/*.json`. */
import { defaultLocale, isFinished, type Locale } from '../i18n/locales.ts';
import type { Chapter } from './chapters.ts';

const files = import.meta.glob<Record<string, string>>('../../content/slides/*/*.json', {
  eager: true,
  import: 'default',
});

/** @throws if the step has no note; `check:data` tells that earlier */
export function findNote(locale: Locale, { entry }: Pick<Chapter, 'entry'>, step: string): string {
  const name = entry.id.split('/')[1] ?? '';
  const note = files[`../../content/slides/${locale}/${name}.json`]?.[step];
  if (note === undefined && !isFinished(locale)) return findNote(defaultLocale, { entry }, step);
  if (note === undefined) throw new Error(`slides/${locale}/${name}.json: no note for "${step}"`);
  return note;
}
