/** What a reader sees of one thing found, from what the index answers. */

/** What the index answers for one document, as far as we read it. */
export interface Answer {
  url: string;
  /** A part of the text with `<mark>` around what was sought; `<` and `>` of the text itself are escaped. */
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  /** Parts of a page under headings that have an address. */
  sub_results: readonly { title: string; url: string; excerpt: string; locations: readonly number[] }[];
}

/** One thing found, ready to be drawn. */
export interface Hit {
  kind: string;
  title: string;
  detail: string;
  address: string;
  /** The excerpt in pieces. */
  words: readonly { text: string; isMarked: boolean }[];
}

/** Reads an answer; of a page, the part that holds most of the different words sought. */
export function readAnswer({ url, excerpt, meta, filters, sub_results }: Answer): Hit {
  const title = meta['title'] ?? '';
  const kind = filters['kind']?.[0];
  const [part] = sub_results.toSorted(
    (a, b) => differentMarks(b.excerpt) - differentMarks(a.excerpt) || b.locations.length - a.locations.length,
  );
  const isPart = kind === undefined && part !== undefined && part.url !== url;
  return {
    kind: kind ?? 'page',
    title: isPart ? part.title : title,
    detail: isPart ? title : (meta['detail'] ?? ''),
    address: isPart ? part.url : url,
    words: splitMarks(isPart ? part.excerpt : excerpt),
  };
}

const differentMarks = (excerpt: string): number =>
  new Set(splitMarks(excerpt).flatMap(({ text, isMarked }) => (isMarked ? [text.toLowerCase()] : []))).size;

/** Cuts an excerpt at its marks; gives plain text, never markup. */
export const splitMarks = (excerpt: string): Hit['words'] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((piece, index) => ({
      text: piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      isMarked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
