/** Reads from a PDF on which page each anchor stands that something in it links to. */

/**
 * Pages by anchor, from 1, of a PDF as Chromium writes it: its objects plain, only their streams packed.
 * @param pdf the file, one character a byte
 */
export function readAnchors(pdf: string): Map<string, number> {
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)) objects.set(id, body);
  const catalog = [...objects.values()].find((body) => /\/Type \/Catalog\b/.test(body)) ?? '';
  const pages = listPages(objects, /\/Pages (\d+) 0 R/.exec(catalog)?.[1] ?? '');
  const names = objects.get(/\/Dests (\d+) 0 R/.exec(catalog)?.[1] ?? '') ?? '';
  return new Map(
    [...names.matchAll(/\/([\w-]+) \[(\d+) 0 R \/XYZ/g)].map(([, anchor = '', page = '']) => [
      anchor,
      pages.indexOf(page) + 1,
    ]),
  );
}

/** Ids of the page objects in order, down from a node of the tree of pages. */
function listPages(objects: ReadonlyMap<string, string>, id: string): string[] {
  const body = objects.get(id) ?? '';
  const kids = /\/Kids \[([^\]]*)\]/.exec(body)?.[1];
  if (kids === undefined) return [id];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => listPages(objects, kid));
}
