/** Which page is judged in which theme at which width: every page in both themes, every kind of page in both at both. */

/** The two widths at which pages are judged. */
export const accessSizes = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } } as const;

/** One look at one page. */
export interface AccessVisit {
  /** From the root of the site: `/en/about/`. */
  path: string;
  theme: 'light' | 'dark';
  size: keyof typeof accessSizes;
}

/**
 * Two visits a page, one a theme: within a kind every second page is light on the phone and dark on the desktop, the
 * others the other way about. A page that is alone in its kind gets all four.
 * @param paths    pages, from the root of the site
 * @param locales  first parts of a path that are languages
 */
export function planVisits(paths: readonly string[], locales: readonly string[]): AccessVisit[] {
  const kinds = Map.groupBy(paths, (path) => kindOf(path, locales));
  return paths.flatMap((path) => {
    const kind = kinds.get(kindOf(path, locales)) ?? [];
    const even = kind.indexOf(path) % 2 === 0;
    const ways = kind.length === 1 ? [true, false] : [even];
    return ways.flatMap((way): AccessVisit[] => [
      { path, theme: 'light', size: way ? 'phone' : 'desktop' },
      { path, theme: 'dark', size: way ? 'desktop' : 'phone' },
    ]);
  });
}

/** Pages of one folder are of one kind; the language does not count, nor does which record or chapter it is. */
function kindOf(path: string, locales: readonly string[]): string {
  const parts = path.split('/').filter((part) => part !== '' && !locales.includes(part));
  return parts.length < 2 ? parts.join('/') : [...parts.slice(0, 1), ...parts.slice(2)].join('/');
}
