/** The Malay of a term: as this site writes it, and as it was found. */
import type { Term } from '../schemas/term.ts';

/** What Malaysian sources call the term where this site writes it in another way; null where both agree or none was found. */
export function otherMalayName({ term, malay_found }: Pick<Term, 'term' | 'malay_found'>): string | null {
  return malay_found !== null && same(malay_found) !== same(term.ms) ? malay_found : null;
}

/** Every name of a term but the one in its page's language, each once. */
export function otherNames(term: Pick<Term, 'term' | 'malay_found'>, own: string): string[] {
  const found = otherMalayName(term);
  const names = [...Object.values(term.term), ...(found === null ? [] : [found])];
  return [...new Set(names)].filter((name) => name !== own);
}

const same = (name: string): string => name.toLowerCase();
