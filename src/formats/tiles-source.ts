/** The host of online map tiles, as a security policy names it. */

/** @param url  address of tiles with {z}, {x}, {y} and perhaps {s}, which stands for several hosts */
export const tilesSource = (url: string): string =>
  new URL(url.replace('{s}', 'a')).origin.replace('//a.', url.includes('{s}.') ? '//*.' : '//a.');
