/** What a host page may ask of an embed, in the query of its address. */

export const embedThemes = ['auto', 'light', 'dark', 'transparent'] as const;
export const embedHeights = ['auto', 'fixed'] as const;
/** The themes of records, by which a list can be narrowed. */
export const embedTopics = ['governance', 'economy', 'culture', 'education', 'technology'] as const;

/** Every option, each with a meaning where the query is silent. */
export interface EmbedOptions {
  theme: (typeof embedThemes)[number];
  /** A colour `#rrggbb` for the edge and the links; null for the site's own. */
  accent: string | null;
  /** Id of a step; null for the part's own first. */
  step: string | null;
  topic: (typeof embedTopics)[number] | null;
  /** First and last year; records that overlap are shown. */
  years: readonly [number, number] | null;
  /** Whether title and table are shown; the credit always is. */
  chrome: boolean;
  motion: boolean;
  /** `auto`: as high as its content. `fixed`: the host gives a height; a chapter goes by steps. */
  height: (typeof embedHeights)[number];
}

/** What holds when nothing is asked for. */
export const openOptions: EmbedOptions = {
  theme: 'auto',
  accent: null,
  step: null,
  topic: null,
  years: null,
  chrome: true,
  motion: true,
  height: 'auto',
};

/**
 * Reads a query. What is not known or has no such value is left out and named in `ignored`; it never throws.
 * @param steps  ids of the steps that this part can show
 */
export function readEmbedOptions(
  query: string,
  steps: readonly string[],
): { options: EmbedOptions; ignored: readonly string[] } {
  const options = { ...openOptions };
  const ignored: string[] = [];
  for (const [name, value] of new URLSearchParams(query.slice(0, 2000))) {
    const read = Object.hasOwn(readers, name) ? readers[name as keyof EmbedOptions](value, steps) : undefined;
    if (read === undefined) ignored.push(`${name}=${value}`);
    else Object.assign(options, { [name]: read });
  }
  return { options, ignored };
}

/** The query of options, without `?`; only what differs from `openOptions`. */
export function toEmbedQuery(options: Partial<EmbedOptions>): string {
  const parts = Object.entries({ ...openOptions, ...options }).flatMap(([name, value]) => {
    const silent = JSON.stringify(value) === JSON.stringify(openOptions[name as keyof EmbedOptions]);
    return silent ? [] : [[name, writeValue(value)]];
  });
  return new URLSearchParams(parts).toString();
}

type Value = EmbedOptions[keyof EmbedOptions];

function writeValue(value: Value): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value === null ? '' : typeof value === 'string' ? value.replace(/^#/, '') : value.join('-');
}

const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (value: string): Word | undefined =>
    words.find((word) => word === value);

const flag = (value: string): boolean | undefined => (value === '1' ? true : value === '0' ? false : undefined);

/** Each gives undefined for what it does not take. */
const readers: { [Name in keyof EmbedOptions]: (value: string, steps: readonly string[]) => Value | undefined } = {
  theme: oneOf(embedThemes),
  accent: (value) => (/^#?[0-9a-f]{6}$/i.test(value) ? `#${value.replace('#', '').toLowerCase()}` : undefined),
  step: (value, steps) => steps.find((step) => step === value),
  topic: oneOf(embedTopics),
  years: (value) => {
    const [, first, last = first] = /^(\d{4})(?:-(\d{4}))?$/.exec(value) ?? [];
    return first !== undefined && Number(first) <= Number(last) ? [Number(first), Number(last)] : undefined;
  },
  chrome: flag,
  motion: flag,
  height: oneOf(embedHeights),
};
