/** Addresses of the built site as a folder on a USB stick has them: from file to file, with every page's file named. */

/** What an address is on the stick: the same as before, a way to a file, or something that is not there. */
export type StickAddress = { kind: 'same' } | { kind: 'file'; file: string; address: string } | { kind: 'absent' };

/** What a stick holds, and whose addresses are its own. */
export interface StickPlace {
  /** Address of the site on the web, `https://example.org`. */
  site: string;
  /** Whether a file of the built site goes onto the stick, by its path. */
  holds: (file: string) => boolean;
}

/**
 * Finds what an address means that stands on a page.
 * @param page  path of the page’s file, `en/activities/index.html`
 */
export function stickAddress(value: string, page: string, { site, holds }: StickPlace): StickAddress {
  const here = new URL(page, `${site}/`);
  if (/^[#?]|^$/.test(value) || !URL.canParse(value, here)) return { kind: 'same' };
  const { origin, pathname, search, hash } = new URL(value, here);
  if (origin !== here.origin) return { kind: 'same' };
  const path = decodeURIComponent(pathname).slice(1);
  const file = [path, `${path}${path === '' || path.endsWith('/') ? '' : '/'}index.html`].find(holds);
  if (file === undefined) return { kind: 'absent' };
  return { kind: 'file', file, address: `${encodeURI(wayTo(file, page))}${search}${hash}` };
}

/** The way from the folder of one file to another file: `../../icon.svg`; to a folder, if a slash ends it, `./` or `../`. */
export function wayTo(to: string, from: string): string {
  const [up, down] = [from.split('/').slice(0, -1), to.split('/')];
  const shared = up.findIndex((folder, at) => folder !== down[at] || at === down.length - 1);
  const common = shared < 0 ? up.length : shared;
  const way = [...up.slice(common).map(() => '..'), ...down.slice(common)].join('/');
  return to === '' || to.endsWith('/') ? (way.startsWith('.') ? way : `./${way}`) : way;
}
