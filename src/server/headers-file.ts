/**
 * The rules as hosts of static sites read them (Netlify, Cloudflare Pages): `_headers`. There every rule that fits a path
 * adds its headers. A header that two of them name is sent with both values, joined by a comma, so no later rule can win
 * and none can take away. Hence a header that differs between paths is named folder by folder, once for each path.
 */
import { headersOf, type HeaderRule } from './header-rules.ts';

/** What Cloudflare Pages reads at most. */
const most = 100;

/**
 * @param places  as `placesOf` gives them
 * @throws if there are more rules than hosts read, or a header would be sent twice
 */
export function writeHeadersFile(rules: readonly HeaderRule[], places: readonly string[]): string {
  const differing = new Set(rules.filter(({ path }) => path !== '/*').flatMap(({ headers }) => Object.keys(headers)));
  const common = Object.entries(headersOf(rules, '/')).filter(([name]) => !differing.has(name));
  const blocks = [{ path: '/*', headers: new Map(common) }];
  for (const path of places) {
    const wider = blocks.filter((block) => block.path.endsWith('*') && path.startsWith(block.path.slice(0, -1)));
    const headers = new Map<string, string>();
    for (const [name, value] of Object.entries(headersOf(rules, path))) {
      const said = wider.map((block) => block.headers.get(name)).find((found) => found !== undefined);
      if (said === undefined) headers.set(name, value);
      else if (said !== value) throw new Error(`_headers: ${path} would send ${name} twice: ${said} and ${value}`);
    }
    blocks.push({ path, headers });
  }
  const full = blocks.filter(({ headers }) => headers.size > 0);
  if (full.length > most) throw new Error(`_headers: found ${full.length} rules, hosts read at most ${most}`);
  return full
    .map(({ path, headers }) => [path, ...[...headers].map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');
}

/**
 * Where the files of a built site lie: each folder at its root and at the root of a language (`/data/*`, `/en/data/*`),
 * and the pages and the service worker beside the folders; a wider place before a narrower one.
 * @param files  paths from the root, without a leading slash
 * @param languages  folders of languages, without slashes
 */
export function placesOf(files: readonly string[], languages: readonly string[]): string[] {
  const places = files.flatMap((file) => {
    const parts = file.split('/');
    const root = languages.includes(parts[0] ?? '') ? `/${parts.shift()}/` : '/';
    const [first = '', second] = parts;
    if (second === undefined)
      return first.endsWith('.html') ? pageAt(root, first) : first === 'sw.js' ? ['/sw.js'] : [];
    // The page at the head of the embeds is the one page that has other headers than its folder.
    return [
      `${root}${first}/*`,
      ...(first === 'embed' && second === 'index.html' ? pageAt(`${root}embed/`, second) : []),
    ];
  });
  return [...new Set(places)].toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

/** A page has two addresses where it is the index of its folder. */
const pageAt = (folder: string, name: string): string[] => [
  ...(name === 'index.html' ? [folder] : []),
  `${folder}${name}`,
];

const rank = (place: string): number => (place.endsWith('*') ? 0 : 1);
