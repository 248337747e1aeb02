/** The Malay of a term: as this site writes it, and as it was found. */
import type { Term } from '../schemas/term.ts';

/** What Malaysian sources call the term where this site writes it in another way; null where both agree or none was found. */
export function otherMalayName({ term, term_ms }: Pick<Term, 'term' | 'term_ms'>): string | null {
  return term_ms !== null && same(term_ms) !== same(term.ms) ? term_ms : null;
}

/** Every name of a term but the one in its page's language, each once. */
export function otherNames(term: Pick<Term, 'term' | 'term_ms'>, own: string): string[] {
  const found = otherMalayName(term);
  const names = [...Object.values(term.term), ...(found === null ? [] : [found])];
  return [...new Set(names)].filter((name) => name !== own);
}

const same = (name: string): string => name.toLowerCase();
