/** Fine setting of a chapter's HTML: what belongs together stays on one line. */

/** A number and the word that counts it, a day and its month, an article and its number, an initial and its name. */
const pairs: readonly RegExp[] = [
  /(\d) (?=(?:km|kilomet\w*|persen|per cent|juta|ribu|million|thousand|miliar|billion|triliun|square)\b|%|km²)/g,
  /(?<![\d.,])(\d{1,3}) (?=(?:years?|months?|days?|tahun|bulan|hari)\b)/g,
  /(?<![\d.,])(\d{1,2}) (?=(?:Jan|Feb|Mar|Apr|Mei|May|Jun|Jul|Agu|Aug|Sep|Okt|Oct|Nov|Des|Dec)\p{L}*)/gu,
  /\b((?:[Pp]asal|[Aa]rticle|[Aa]rt\.|[Bb]ab|[Cc]hapter)) (?=\d)/g,
  /(?<=\p{L} )(\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu,
];

/** Binds such pairs by a space that does not break, in the texts of `html` and never in its tags. */
export const bindPairs = (html: string): string =>
  html.replace(/>[^<]+/g, (text) => pairs.reduce((bound, pair) => bound.replace(pair, '$1\u00a0'), text));
