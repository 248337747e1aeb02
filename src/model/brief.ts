/** The beginning of a text in at most `most` characters: whole sentences if one is long enough, else whole words and an ellipsis. */
export function brief(text: string, most = 160, least = 50): string {
  if (text.length <= most) return text;
  const sentence = text.slice(0, most + 1).lastIndexOf('. ') + 1;
  if (sentence >= least) return text.slice(0, sentence);
  return `${text.slice(0, text.slice(0, most).lastIndexOf(' '))}…`;
}
