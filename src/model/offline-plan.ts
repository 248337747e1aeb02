/** Which files of the built site a device keeps for reading without a network: by language, the story first. */
import { locales, type Locale } from '../i18n/locales.ts';
import { rootOf } from './offline-address.ts';

/**
 * What the rest of a language may weigh beside its story, in bytes as they lie on the device, where nothing is
 * compressed; over the network it is about a quarter of that.
 */
export const restLimit = 12_000_000;

/** One file of the built site. */
export interface SiteFile {
  /** Address from the root; of a page, that of its folder. */
  url: string;
  /** Changes with the content; null where the address itself does. */
  revision: string | null;
  bytes: number;
  /** Addresses of the site’s own scripts and letters that it cannot do without, with what those load. */
  needs: readonly string[];
}

/** What the worker is given: files, and for each language the places of its own in that list. */
export interface OfflinePlan {
  files: readonly (readonly [url: string, revision: string | null])[];
  story: Readonly<Record<Locale, readonly number[]>>;
  rest: Readonly<Record<Locale, readonly number[]>>;
}

/** A plan, with what the build tells about it. */
export interface PlannedOffline {
  plan: OfflinePlan;
  /** Bytes of each language. */
  story: Record<Locale, number>;
  rest: Record<Locale, number>;
  /** Kinds that no longer fitted, as `en: slides`. */
  leftOut: string[];
}

/**
 * Chooses the files. Kinds are taken whole, in a fixed order, while they fit, so that a reader finds either every record or
 * none; the page of all activities comes long before them.
 * @throws if a language has no story, or a page needs a file that is not there
 */
export function planOffline(files: readonly SiteFile[], limit = restLimit): PlannedOffline {
  const known = new Map(files.map((file) => [file.url, file]));
  const get = (url: string): SiteFile => {
    const file = known.get(url);
    if (!file) throw new Error(`offline: no file at ${url} in the built site`);
    return file;
  };
  const weigh = (urls: Iterable<string>): number => [...urls].reduce((sum, url) => sum + get(url).bytes, 0);
  const leftOut: string[] = [];
  const groups = locales.map((locale) => {
    // The page itself comes last: while it is not there, nothing of the language is taken for kept.
    const pages = [`${rootOf(locale)}offline/`, rootOf(locale)];
    const needed = pages.flatMap((url) => get(url).needs);
    const story = new Set([...needed, '/icon.svg', `${rootOf(locale)}manifest.webmanifest`, ...pages]);
    const rest = new Set<string>();
    for (const [kind, pattern] of restKinds(locale, known)) {
      const matching = files.filter(({ url }) => pattern.test(url));
      const wanted = matching.flatMap(({ url, needs }) => [...needs, url]).filter((url) => !story.has(url));
      const together = new Set([...rest, ...wanted]);
      if (weigh(together) > limit) leftOut.push(`${locale}: ${kind}`);
      else for (const url of wanted) rest.add(url);
    }
    return { locale, story, rest };
  });
  const kept = [...new Set(groups.flatMap(({ story, rest }) => [...story, ...rest]))];
  const place = new Map(kept.map((url, index) => [url, index]));
  const by = <Value>(make: (group: (typeof groups)[number]) => Value): Record<Locale, Value> =>
    Object.fromEntries(groups.map((group) => [group.locale, make(group)])) as Record<Locale, Value>;
  const places = (urls: Iterable<string>): number[] => [...urls].flatMap((url) => place.get(url) ?? []);
  return {
    plan: {
      files: kept.map((url) => [url, get(url).revision]),
      story: by(({ story }) => places(story)),
      rest: by(({ rest }) => places(rest)),
    },
    story: by(({ story }) => weigh(story)),
    rest: by(({ rest }) => weigh(rest)),
    leftOut,
  };
}

/** The kinds of the rest, what a class or a reader on a train would miss first coming first. */
function restKinds(locale: Locale, known: ReadonlyMap<string, SiteFile>): [kind: string, pattern: RegExp][] {
  const root = rootOf(locale);
  // Pagefind has no grammar of Malay; it reads such a language by the one named “unknown”.
  const wasm = known.has(`/pagefind/wasm.${locale}.pagefind`) ? locale : 'unknown';
  const index = `pagefind\\.${locale}_|(?:fragment|index|filter)/${locale}_|wasm\\.${wasm}\\.`;
  return [
    ['search', new RegExp(`^/pagefind/(?:pagefind\\.js$|pagefind-entry\\.json$|${index})`)],
    ['activities, quiz and print', new RegExp(`^(?:${root}(?:activities/|teach/quiz/|print/(?:cloth/)?)|/print/l.*)$`)],
    ['chapters', new RegExp(`^${root}chapters/[^/]+/$`)],
    ['pages', new RegExp(`^${root}(?:(?:sources|glossary|data|teach|about(?:/[^/]+)?)/|sources/apa\\.json)$`)],
    ['records', new RegExp(`^${root}activities/[^/]+/$`)],
    ['lessons', new RegExp(`^${root}teach/(?:tasks/)?[^/]+/$`)],
    ['slides', new RegExp(`^${root}chapters/[^/]+/slides/$`)],
    ['data', /^\/data\/[^/]+\.(?:json|csv)$/],
    ['handouts', new RegExp(`^${root}print/chapters/[^/]+/$`)],
  ];
}
