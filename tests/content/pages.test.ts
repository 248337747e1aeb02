/** Pages of words: the same in every language, in a small grammar. */
import { expect, test } from 'vitest';
import { faultsAfter, type SmallContent } from './small-content.ts';

const description = 'A description that is long enough to stand under a heading.';
const page = (body: string, head = `title: A title\ndescription: ${description}`): string => `---\n${head}\n---\n\n${body}\n`;
const parts = (...ids: string[]): string => ids.map((id) => `<Part id="${id}">\n\n## Words\n\n</Part>`).join('\n\n');

const withPages = (id: string | null, en: string | null) =>
  faultsAfter(({ texts }: SmallContent) => {
    if (id !== null) texts.set('pages/id/about.mdx', id);
    if (en !== null) texts.set('pages/en/about.mdx', en);
  });

test('a page with the same parts in every language has no fault', () => {
  expect(withPages(page(parts('who', 'dates')), page(parts('who', 'dates')))).toEqual([]);
});

test('a page missing in one language is told', () => {
  expect(withPages(page(parts('who')), null)).toEqual([
    'pages/en/about.mdx: found no file, expected the page, as another language has it',
  ]);
});

test('parts that are missing or turned in one language are told', () => {
  expect(withPages(page(parts('who', 'dates')), page(parts('dates', 'who')))).toEqual([
    'pages/en/about.mdx › Part id: found dates who, expected who dates, as in pages/id/about.mdx',
  ]);
  expect(withPages(page(parts('who')), page('Words.'))).toEqual([
    'pages/en/about.mdx › Part id: found no part, expected who, as in pages/id/about.mdx',
  ]);
});

test('a component or a count that there is not is told with its line', () => {
  const body = '<Prat id="who">\n\nThere are <Count of="sorces" />.\n\n</Prat>';
  expect(withPages(page(body), page(body))).toContain(
    'pages/id/about.mdx:8 › Count of: found "sorces", expected a count that src/model/method.ts has',
  );
  expect(withPages(page(body), page(body)).join()).toContain('found <Prat>, expected one of');
});

test('an expression in braces is not allowed', () => {
  expect(withPages(page('{1 + 1}'), page('Words.'))[0]).toMatch(/^pages\/id\/about\.mdx:6: found mdx/);
});

test('a description too short to stand alone is told', () => {
  expect(withPages(page('Words.'), page('Words.', 'title: A\ndescription: Short'))).toEqual([
    'pages/en/about.mdx › description: found "Short", expected 50 to 160 characters',
  ]);
});

test('MDX that does not parse is told', () => {
  expect(withPages(page('Words.'), page('<Part id="x">'))[0]).toMatch(/^pages\/en\/about\.mdx: found .*expected MDX that parses$/);
});
