/** The words of pages beside the story, by language. */
import { getEntry, render } from 'astro:content';
import { defaultLocale, isFinished, type Locale } from '../i18n/locales.ts';

/** The head and the words of a page; `check:data` has found the file in every finished language. */
export async function getPage(name: string, locale: Locale) {
  const own = await getEntry('pages', `${locale}/${name}`);
  const entry = own ?? (isFinished(locale) ? undefined : await getEntry('pages', `${defaultLocale}/${name}`));
  if (!entry) throw new Error(`pages: no content/pages/${locale}/${name}.mdx`);
  return { head: entry.data, Content: (await render(entry)).Content, lang: own ? undefined : defaultLocale };
}
