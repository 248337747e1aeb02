/** What pages are about, in the words of schema.org. */
import type { Locale } from '../i18n/locales.ts';
import type { Term } from '../schemas/term.ts';

/**
 * A glossary as a set of defined terms.
 * @param page  address of the page that explains them, each at its id
 */
export const describeGlossary = (terms: readonly Term[], name: string, page: URL, locale: Locale) => ({
  '@type': 'DefinedTermSet',
  '@id': page.href,
  name,
  inLanguage: locale,
  hasDefinedTerm: terms.map(({ id, term, term_ms, definition }) => ({
    '@type': 'DefinedTerm',
    '@id': new URL(`#${id}`, page).href,
    name: term[locale],
    alternateName: [...Object.values(term).filter((other) => other !== term[locale]), ...(term_ms ? [term_ms] : [])],
    description: definition[locale],
  })),
});
