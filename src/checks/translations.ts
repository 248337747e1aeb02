/** Checks that every language says the same today, each in words of its own. */
import { checkConfirmed, type Hash } from './confirmed.ts';
import { byFile, type Fault } from './fault.ts';
import { checkIndonesianOnly } from './indonesian-only.ts';
import { checkNames } from './names.ts';
import { checkSameTexts } from './same-texts.ts';
import { readTexts } from './told-text.ts';

/**
 * Texts that are stale, equal to another language’s, or hold words of the wrong one, sorted by file.
 * @param files      text by path inside `content/`, with forward slashes
 * @param languages  the first is the model for the others
 */
export function checkTranslations(
  files: ReadonlyMap<string, string>,
  languages: readonly string[],
  hash: Hash,
): Fault[] {
  const texts = readTexts(files, languages);
  return [
    ...checkNames(files),
    ...checkConfirmed(files, texts, languages, hash),
    ...checkSameTexts(files, texts, languages),
    ...checkIndonesianOnly(files, texts, languages),
  ].toSorted(byFile);
}
