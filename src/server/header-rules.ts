/** What every server says with our files, whichever server it is: one list, from which each server's own form is written. */
import { defaultLocale, locales } from '../i18n/locales.ts';

/** Headers of the paths under a prefix; a later rule adds to an earlier one and wins where both name a header. */
export interface HeaderRule {
  /** Path from the root of the site, ending in `*` for all below it; without, for that page alone. */
  path: string;
  /** Null takes a header away that a wider rule has given. */
  headers: Readonly<Record<string, string | null>>;
}

const year = 31_536_000;
const forAll = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const forEver = { 'Cache-Control': `public, max-age=${year}, immutable` };
/** The one directive that a page cannot say of itself: browsers pass it over in a `meta`. */
const framedByUs = { 'Content-Security-Policy': "frame-ancestors 'self'" };
const framedByAll = { 'Content-Security-Policy': null };

/** "/", "/en/", "/ms/": where each language lies. */
const roots = locales.map((locale) => (locale === defaultLocale ? '/' : `/${locale}/`));

/**
 * The rules, from the widest to the narrowest. The security policy of each page stands in the page itself, with the
 * hashes of its own scripts and styles, so that it holds on every server; only who may frame it is said here: we, and
 * for the embeds everyone. Data and pictures may be read by pages of others, in every language.
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
      ...framedByUs,
    },
  },
  { path: '/_astro/*', headers: forEver },
  // No page lends the worker its policy: it may ask this site alone.
  { path: '/sw.js', headers: { 'Content-Security-Policy': "default-src 'none'; connect-src 'self'" } },
  ...roots.flatMap((root) => [
    { path: `${root}data/*`, headers: forAll },
    { path: `${root}share/*`, headers: forAll },
    { path: `${root}embed/*`, headers: { ...forAll, ...framedByAll } },
    // The page that builds the code of an embed is no embed.
    ...['', 'index.html'].map((name) => ({ path: `${root}embed/${name}`, headers: framedByUs })),
  ]),
];

/** Tells whether a rule holds for a path. */
const holds = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

/** All headers of a path: later rules win. */
export const headersOf = (rules: readonly HeaderRule[], path: string): Record<string, string> => {
  const all: Record<string, string | null> = Object.assign(
    {},
    ...rules.filter((rule) => holds(rule.path, path)).map(({ headers }) => headers),
  );
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null));
};
