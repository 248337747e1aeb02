/** What every server says with our files, whichever server it is: one list, from which each server's own form is written. */

/** Headers of the paths under a prefix; a later rule adds to an earlier one and wins where both name a header. */
export interface HeaderRule {
  /** Path from the root of the site, ending in `*` for all below it. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

const year = 31_536_000;
const forAll = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const forEver = { 'Cache-Control': `public, max-age=${year}, immutable` };

/**
 * The rules, from the widest to the narrowest. The security policy of each page stands in the page itself, with the
 * hashes of its own scripts and styles, so that it holds on every server.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Strict-Transport-Security': `max-age=${year}`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  },
  { path: '/_astro/*', headers: forEver },
  { path: '/data/*', headers: forAll },
  { path: '/share/*', headers: forAll },
  { path: '/embed/*', headers: forAll },
];

/** The rules as hosts of static sites read them (Netlify, Cloudflare Pages): `_headers`. */
export const writeHeadersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');

/** All headers of a path: later rules win. */
export const headersOf = (rules: readonly HeaderRule[], path: string): Record<string, string> =>
  Object.assign(
    {},
    ...rules.filter((rule) => path.startsWith(rule.path.replace(/\*$/, ''))).map(({ headers }) => headers),
  ) as Record<string, string>;
