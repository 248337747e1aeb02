/** The page that answers for one that is not kept. */

/**
 * Takes from the page the entries that lead to what is not kept.
 * @param html  the built page; each entry is one `<li data-page="<path>">`
 * @param kept  paths of all that is kept
 */
export const onlyKept = (html: string, kept: ReadonlySet<string>): string =>
  html.replace(/<li data-page="([^"]+)">[^]*?<\/li>/g, (entry, path: string) => (kept.has(path) ? entry : ''));
