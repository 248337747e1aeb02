/** The words of pages beside the story, by language. */
import { getEntry, render } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';

/** The head and the words of a page; `check:data` has found the file in every language. */
export async function getPage(name: string, locale: Locale) {
  const entry = await getEntry('pages', `${locale}/${name}`);
  if (!entry) throw new Error(`pages: no content/pages/${locale}/${name}.mdx`);
  return { head: entry.data, Content: (await render(entry)).Content };
}
