/** What is printed: which page of the built site becomes which file. A further page is one more line. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { createHref } from '../i18n/href.ts';
import { locales } from '../i18n/locales.ts';

/** Path of a page under a language, and the name of its file; `*` stands for any one name, in both. `open`: what is folded, too. */
const kinds: readonly { page: string; file: string; open?: true }[] = [
  { page: 'print/', file: 'story' },
  { page: 'print/chapters/*/', file: 'chapter-*' },
  { page: 'print/cloth/', file: 'cloth-a3' },
  { page: 'teach/tasks/*/', file: 'worksheet-*' },
  { page: 'teach/tasks/*/', file: 'worksheet-*-with-key', open: true },
  { page: 'teach/quiz/', file: 'quiz' },
];

/**
 * Every file of the print edition, `story-en.pdf`, with the address of its page on the site.
 * @param dist folder of the built site
 * @throws if a kind has no page there
 */
export function listPrinted(dist: string): { file: string; address: string; open: boolean }[] {
  const href = createHref('/');
  return locales.flatMap((locale) =>
    kinds.flatMap(({ page, file, open = false }) => {
      const pattern = href(locale, page).slice(1);
      const found = globSync(`${pattern}index.html`, { cwd: dist }).toSorted();
      if (found.length === 0) throw new Error(`print: no page ${join(dist, pattern)}`);
      const name = new RegExp(`^${pattern.replace('*', '([^/]+)')}`);
      return found.map((path) => ({
        file: `${file.replace('*', name.exec(path)?.[1] ?? '')}-${locale}.pdf`,
        address: `/${path.replace(/index\.html$/, '')}`,
        open,
      }));
    }),
  );
}
