/** Asks the index that the build has written; loads it the first time. */
import type { Answer } from '../model/search-hit.ts';

/** One thing found; its words are loaded when asked for. */
export interface Found {
  data: () => Promise<Answer>;
}

/** As much of Pagefind’s module as is used: https://pagefind.app/docs/api/ */
interface Pagefind {
  createInstance: (options: object) => Index;
}

interface Index {
  search: (words: string, options: object) => Promise<{ results: Found[] }>;
}

/** A copy on a USB stick may import nothing; `src/stick/` brings the module along. */
const brought = globalThis as { tenunPagefind?: Pagefind };

let loading: Promise<Index> | undefined;

/**
 * Everything that the words find in the language of the page, sources after all else.
 * @param base     address of the site’s root, or on a stick the way there, with a slash at its end
 * @param version  part of the address under which the list of indexes may be kept
 * @throws when the index cannot be loaded; the next call tries again
 */
export async function askIndex(base: string, version: string, words: string): Promise<Found[]> {
  loading ??= load(base, version);
  try {
    const index = await loading;
    const search = (filters: object) => index.search(words, { filters });
    const [all, sources] = await Promise.all([search({ not: { kind: 'source' } }), search({ kind: 'source' })]);
    return [...all.results, ...sources.results];
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

async function load(base: string, version: string): Promise<Index> {
  const { createInstance } =
    brought.tenunPagefind ?? ((await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind);
  // Without a worker nothing waits for one that a host or a browser refuses.
  return createInstance({
    noWorker: true,
    basePath: `${base}pagefind/`,
    // From a stick the index answers with addresses below the top; `reachPage` makes ways of them.
    baseUrl: base.startsWith('.') ? '/' : base,
    metaCacheTag: version,
    excerptLength: 24,
    excerptEllipsis: '…',
  });
}
