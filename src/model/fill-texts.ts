/** Fills texts that a language does not have yet with those of another, so that nobody who shows them meets a gap. */

/**
 * The same value with every text complete.
 * @param languages  all of them; a text is an object of nothing else that has the model
 * @param model      the language that fills the others
 */
export function fillTexts<Value>(value: Value, languages: readonly string[], model: string): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => fillTexts(item, languages, model)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (isText(entries, languages)) {
    const { [model]: own } = value as Readonly<Record<string, unknown>>;
    return { ...Object.fromEntries(languages.map((language) => [language, own])), ...value };
  }
  return Object.fromEntries(entries.map(([key, inner]) => [key, fillTexts(inner, languages, model)])) as Value;
}

/** A record may have an `id` as well; it has more beside it than languages. */
const isText = (entries: readonly (readonly [string, unknown])[], languages: readonly string[]): boolean =>
  entries.length > 1 && entries.every(([key, text]) => languages.includes(key) && typeof text === 'string');
