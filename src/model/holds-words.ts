/** Whether a text holds what somebody typed. */

/** True when every word stands somewhere in the text, whatever its case and accents; no words, and every text holds them. */
export const holdsWords = (text: string, typed: string): boolean => {
  const plain = fold(text);
  return fold(typed)
    .split(/\s+/)
    .every((word) => plain.includes(word));
};

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
