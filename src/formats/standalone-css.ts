/** Style for a picture that leaves the site: rules out of their layers, every token as its value in the light theme. */

/**
 * Joins sheets that are written as `@layer name { … }` and fills in what `tokens` holds in its first `:root`.
 * @param overrides tokens with another value outside the site
 * @throws if a token has no value, or a rule stands in anything but a layer
 */
export function standaloneCss(
  sheets: readonly string[],
  tokens: string,
  overrides: Readonly<Record<string, string>> = {},
): string {
  const [, light = ''] = /:root\s*\{([^}]*)\}/.exec(tokens) ?? [];
  const values = new Map([
    ...[...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const),
    ...Object.entries(overrides),
  ]);
  const rules = sheets.map((sheet) =>
    sheet
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/^@layer [\w-]+ \{$([^]*?)^\}$/gm, '$1')
      .replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
        const value = values.get(name);
        if (value === undefined) throw new Error(`no value for ${name}`);
        return value;
      })
      .replace(/\s+/g, ' '),
  );
  const css = rules.map((rule) => rule.trim()).join(' ');
  const [rest] = /@[\w-]+/.exec(css) ?? [];
  if (rest) throw new Error(`${rest} is not meant for a picture that stands alone`);
  return css;
}
