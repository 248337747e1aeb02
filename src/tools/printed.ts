/** What is printed: which page of the built site becomes which file. A further page is one more line. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { createHref } from '../i18n/href.ts';
import { locales } from '../i18n/locales.ts';

/** Which pages under a language become which files. */
interface Kind {
  /** Path of the page; `*` stands for any one name, here and in the file's. */
  page: string;
  file: string;
  /** What `*` does not stand for. */
  except?: string;
  /** Selector of what the paper does without. */
  without?: string;
}

const kinds: readonly Kind[] = [
  { page: 'print/', file: 'story' },
  { page: 'print/chapters/*/', file: 'chapter-*' },
  { page: 'print/cloth/', file: 'cloth-a3' },
  { page: 'teach/*/', file: 'lesson-*', except: 'quiz' },
  { page: 'teach/tasks/*/', file: 'worksheet-*', without: '.teach-key' },
  { page: 'teach/tasks/*/', file: 'worksheet-*-with-key' },
  { page: 'teach/quiz/', file: 'quiz' },
];

/** A file of the print edition. */
interface Printed {
  /** Its name: `story-en.pdf`. */
  file: string;
  /** Address of its page on the site. */
  address: string;
  /** Selector of what the paper does without; null where it holds all of the page. */
  without: string | null;
}

/**
 * Every file of the print edition.
 * @param dist folder of the built site
 * @throws if a kind has no page there
 */
export function listPrinted(dist: string): Printed[] {
  const href = createHref('/');
  return locales.flatMap((locale) =>
    kinds.flatMap(({ page, file, except, without = null }) => {
      const pattern = href(locale, page).slice(1);
      const found = globSync(`${pattern}index.html`, { cwd: dist }).toSorted();
      const name = new RegExp(`^${pattern.replace('*', '([^/]+)')}`);
      const files = found.map((path) => ({ path, part: name.exec(path)?.[1] ?? '' }));
      if (files.length === 0) throw new Error(`print: no page ${join(dist, pattern)}`);
      return files
        .filter(({ part }) => part !== except)
        .map(({ path, part }) => ({
          file: `${file.replace('*', part)}-${locale}.pdf`,
          address: `/${path.replace(/index\.html$/, '')}`,
          without,
        }));
    }),
  );
}
