/** Dictionaries for spelling, read by cspell: British English and Indonesian from npm, Malay from a list of ours. */
import { fileURLToPath } from 'node:url';
import { getDictionary, loadConfig } from 'cspell-lib';

/** What a dictionary can be asked. */
export interface Dictionary {
  knows: (word: string) => boolean;
  /** At most three words, the nearest first. */
  suggest: (word: string) => string[];
}

/** How many words are proposed for an unknown one. */
const proposals = 3;

/** Where each lies: the package of cspell and the dictionary’s name in it, or a list of words. */
const places = {
  en: { package: import.meta.resolve('@cspell/dict-en-gb-mit/cspell-ext.json'), name: 'en-gb' },
  id: { package: import.meta.resolve('@cspell/dict-id-id/cspell-ext.json'), name: 'id-id' },
  ms: { list: '../spelling/malay.txt', name: 'malay' },
};

/** @throws when the dictionary cannot be read */
export async function readDictionary(language: keyof typeof places): Promise<Dictionary> {
  const place = places[language];
  const settings =
    'package' in place
      ? await loadConfig(fileURLToPath(place.package), {})
      : { dictionaryDefinitions: [{ name: place.name, path: fileURLToPath(new URL(place.list, import.meta.url)) }] };
  const dictionary = await getDictionary({ ...settings, dictionaries: [place.name] });
  const [error] = dictionary.getErrors?.() ?? [];
  if (error) throw error;
  const has = (word: string): boolean => dictionary.has(word, { ignoreCase: false });
  return {
    knows: kept((word) => has(word) || has(small(word))),
    suggest: kept((word) => dictionary.suggest(word, { numSuggestions: proposals }).map((one) => one.word)),
  };
}

const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Asks once a word: texts repeat themselves. */
function kept<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    if (!answers.has(word)) answers.set(word, ask(word));
    return answers.get(word) as Answer;
  };
}
