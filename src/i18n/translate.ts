/** Interface words: flat keys, `{name}` places for values, one maker bound to a language. */

/** Gives the word for a key, with its places filled. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Makes `t` for one language from its flat words.
 * @throws (when called) for a key or a place that has no word, naming both
 */
export function createTranslate(words: Readonly<Record<string, string>>, locale: string): Translate {
  return (key, values = {}) => {
    const word = words[key];
    if (word === undefined) throw new Error(`strings (${locale}): no word for "${key}"`);
    return word.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`strings (${locale}): "${key}" wants a value for {${name}}`);
      return String(value);
    });
  };
}
