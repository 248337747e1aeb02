/** Markup of a page as XML: pages may leave an empty value out, pictures that stand alone may not. */
export const asXml = (markup: string): string =>
  markup.replace(/<[\w-]+(?:\s+[\w:-]+(?:="[^"]*")?)+/g, (tag) =>
    tag.replace(/\s([\w:-]+)(="[^"]*")?/g, (_, name: string, value = '=""') => ` ${name}${value}`),
  );
