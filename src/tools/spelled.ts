/** Reads all that is spelled: texts of the content, guides and comments, with a dictionary and lists for each language. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readComments, readMarkdown } from '../checks/english-of-code.ts';
import { readNames } from '../checks/names.ts';
import type { SpelledText, Speller } from '../checks/spelling.ts';
import { readSpellingList } from '../checks/spelling-list.ts';
import { readTexts } from '../checks/told-text.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { readDictionary } from './dictionaries.ts';
import { readContent } from './read-content.ts';

/** Endings that Indonesian and Malay write together with the word before. */
const endings: Readonly<Record<Locale, readonly string[]>> = {
  id: ['nya', 'lah', 'kah', 'mu', 'ku'],
  en: ["'s"],
  ms: ['nya', 'lah', 'kah', 'mu', 'ku'],
};

/** Guides and code. */
const guides = ['*.md', 'content/**/*.md', 'docs/**/*.md'];
const code = ['*.{js,ts,mjs}', '{src,tests}/**/*.{ts,astro,css}'];

/** What a language is called whose words are those of guides and code. */
const inCode = 'code';

/** @throws when a file or a dictionary cannot be read */
export async function readSpelled(folder: string): Promise<{
  texts: SpelledText[];
  spellers: Map<string, Speller>;
  names: string[];
}> {
  const files = readContent(join(folder, 'content'));
  const list = (name: string) => {
    const file = `spelling/${name}.txt`;
    return readSpellingList(`content/${file}`, readFileSync(join(folder, 'content', file), 'utf8'));
  };
  const names = list('names');
  const own = await Promise.all(
    locales.map(async (locale) => ({
      locale,
      speller: { ...(await readDictionary(locale)), endings: endings[locale], lists: [names, list(locale)] },
    })),
  );
  const spellers = new Map<string, Speller>(own.map(({ locale, speller }) => [locale, speller]));
  const english = spellers.get('en');
  if (english) spellers.set(inCode, { ...english, lists: [...english.lists, list(inCode)] });
  const find = (patterns: string[], read: (file: string, text: string) => SpelledText[]): SpelledText[] =>
    globSync(patterns, { cwd: folder })
      .toSorted()
      .flatMap((file) => read(file.split(sep).join('/'), readFileSync(join(folder, file), 'utf8')))
      .map((text) => ({ ...text, language: inCode }));
  return {
    texts: [
      ...readTexts(files, locales).map((text) => ({ ...text, file: fileOf(text.file) })),
      ...find(guides, readMarkdown),
      ...find(code, readComments),
    ],
    spellers,
    names: readNames(files, locales),
  };
}

const fileOf = (file: string): string => (file.startsWith('src/') ? file : `content/${file}`);
