/** The words of a text that a dictionary can know: no address, no name of a file, no code, no place for a value. */

const notWords = [
  /\{[^{}]*\}/gu, // places for values
  /`[^`]*`/gu, // code
  /<\/?[a-z][^<>]*>/giu, // tags
  /\S*(?:[/@_=\\#&]|:\/\/)\S*/gu, // addresses, paths, pairs of name and value
  /(?<!\p{L})\p{L}[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)+/gu, // names of files and hosts
];

const wordPattern = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;

/** `MBPJ`, `GeoJSON`: a capital within. A number beside letters makes a code too. */
const isCode = (word: string): boolean => /.\p{Lu}/u.test(word);

/** Words in order, as written; those joined by a hyphen are one. Single letters are none. */
export function spelledWords(text: string): string[] {
  const bare = notWords.reduce((rest, pattern) => rest.replace(pattern, ' 0 '), text);
  return [...bare.matchAll(wordPattern)]
    .filter(({ 0: word, index }) => !/\p{N}/u.test((bare[index - 1] ?? '') + (bare[index + word.length] ?? '')))
    .map(([word]) => word.replaceAll('’', "'"))
    .filter((word) => word.length > 1);
}

/** A word as it stands, then its parts at the hyphens; codes among them are left out. */
export const partsOf = (word: string): string[] => word.split('-').filter((part) => part.length > 1 && !isCode(part));
