/** Tells translations that nobody has confirmed against the text as it is now; keeps what has been confirmed. */
import { show, type Fault } from './fault.ts';
import { readJsonFile } from './json-file.ts';
import { perhaps } from './nearest.ts';
import { modelOf, wholeOf, type ToldText } from './told-text.ts';

/** Twelve hex digits that say what a text was. */
export type Hash = (text: string) => string;

/** The hash of the model's text by address, as it was when the translation was confirmed. */
export type Confirmed = Readonly<Record<string, string>>;

/** A translation with what it has to be read against. */
export interface Due {
  told: ToldText;
  model: ToldText;
  hash: string;
}

/** Where a language keeps what is confirmed. */
export const confirmedFile = (language: string): string => `confirmed/${language}.json`;

/** Everything that one language has to confirm, by address. */
export function dueIn(
  language: string,
  texts: readonly ToldText[],
  languages: readonly string[],
  hash: Hash,
): Map<string, Due> {
  const by = new Map(texts.map((text) => [`${text.language} ${text.address}`, text]));
  const own = texts.filter((told) => told.language === language && modelOf(told.address, languages) !== language);
  return new Map(
    own.flatMap((told) => {
      const model = by.get(`${modelOf(told.address, languages)} ${told.address}`);
      return model ? [[told.address, { told, model, hash: hash(wholeOf(model)) }]] : [];
    }),
  );
}

/** What has been confirmed so far; nothing where the file is missing or no such object. */
export function readConfirmed(files: ReadonlyMap<string, string>, language: string) {
  const file = confirmedFile(language);
  const expected = `what is confirmed; \`npm run confirm -- --all --language ${language}\` writes it`;
  const { value, faults } = readJsonFile(file, files.get(file), expected);
  if (isConfirmed(value)) return { confirmed: value, faults };
  const odd = { file, record: null, field: null, found: show(value), expected: 'an object of hashes by address' };
  return { confirmed: {}, faults: value === undefined ? faults : [...faults, odd] };
}

/** Texts that are not confirmed or whose model has changed since, and addresses of texts that are gone. */
export const checkConfirmed = (
  files: ReadonlyMap<string, string>,
  texts: readonly ToldText[],
  languages: readonly string[],
  hash: Hash,
): Fault[] => {
  const read = new Set(texts.map(({ language, address }) => `${language} ${pathOf(address)}`));
  const isUnread = (address: string, language: string): boolean =>
    [language, modelOf(address, languages)].some(
      (one) => files.has(fileIn(one, address)) && !read.has(`${one} ${pathOf(address)}`),
    );
  return languages.flatMap((language) => {
    const due = dueIn(language, texts, languages, hash);
    if (due.size === 0) return [];
    const { confirmed, faults } = readConfirmed(files, language);
    if (faults.length > 0) return faults;
    const gone = Object.keys(confirmed).filter((address) => !due.has(address) && !isUnread(address, language));
    return [
      ...staleIn(due, confirmed).map((address) => tell(address, due.get(address), address in confirmed)),
      ...gone.map((record) => ({
        ...{ file: confirmedFile(language), record, field: null, found: 'the address of no text' },
        expected: `none${perhaps(record, due.keys())}; \`npm run confirm -- ${quoted(record)}\` takes it out`,
      })),
    ];
  });
};

/** Addresses that have to be read again, or for the first time. */
export const staleIn = (due: ReadonlyMap<string, Due>, confirmed: Confirmed): string[] =>
  [...due].filter(([address, { hash }]) => confirmed[address] !== hash).map(([address]) => address);

function tell(address: string, due: Due | undefined, known: boolean): Fault {
  const { file = '', record = null, pieces = [] } = due?.told ?? {};
  const { language, file: model } = due?.model ?? {};
  const found = known
    ? `a text confirmed before the text in “${language}” changed`
    : 'a text that nobody has confirmed';
  return {
    ...{ file, record, field: record === null && pieces.length === 1 ? (pieces[0]?.field ?? null) : null, found },
    expected: `it read against ${known ? 'the new one in ' : ''}${model}, then \`npm run confirm -- ${quoted(address)}\``,
  };
}

const pathOf = (address: string): string => address.split('#')[0] ?? '';

/** The file of an address in a language. One that is there and gives no text is broken, which others tell. */
const fileIn = (language: string, address: string): string =>
  pathOf(address)
    .replace(/^(chapters|pages|slides|strings)\/(?=[^/]+$)/, `$1/${language}/`)
    .replace(/^dictionary$/, `dictionary/${language}.json`);

/** What has been confirmed after the asked for has been read, and what nothing is known of. */
export function confirm(
  wanted: readonly string[] | 'all',
  due: ReadonlyMap<string, Due>,
  confirmed: Confirmed,
): { confirmed: Confirmed; count: number } {
  const known = [...new Set([...Object.keys(confirmed), ...due.keys()])];
  const touched = known.filter((address) => wanted === 'all' || wanted.some((one) => matches(address, one)));
  const kept = known.flatMap((address) => {
    const hash = touched.includes(address) ? due.get(address)?.hash : confirmed[address];
    return hash === undefined ? [] : [[address, hash] as const];
  });
  const next = Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { confirmed: next, count: touched.filter((address) => next[address] !== confirmed[address]).length };
}

/** Whether an address is meant: by itself, or by its beginning before a `*`. */
export const matches = (address: string, wanted: string): boolean =>
  wanted.endsWith('*') ? address.startsWith(wanted.slice(0, -1)) : address === wanted;

/** As a shell takes it: a `#` within a word is no comment, a `*` would be. */
const quoted = (address: string): string => (/[\s*?[\]{}]/.test(address) ? `'${address}'` : address);

const isConfirmed = (value: unknown): value is Confirmed =>
  typeof value === 'object' && value !== null && Object.values(value).every((hash) => typeof hash === 'string');
