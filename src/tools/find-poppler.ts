/** Finds the programs that read PDFs for the tests, or brings Debian's when it may. */
import { installDebian, onPath } from './programs.ts';

const names = ['pdftotext', 'pdftoppm', 'pdfinfo'] as const;

/**
 * Paths of Poppler's programs.
 * @throws if one is missing and none can be installed, saying what to do
 */
export function findPoppler(): Record<(typeof names)[number], string> {
  if (names.some((name) => !onPath([name]))) installDebian(['poppler-utils']);
  const found = names.map((name) => {
    const path = onPath([name]);
    if (path) return [name, path] as const;
    throw new Error(`The tests of the PDFs need ${name}. Install Poppler (Debian: apt install poppler-utils).`);
  });
  return Object.fromEntries(found) as Record<(typeof names)[number], string>;
}
