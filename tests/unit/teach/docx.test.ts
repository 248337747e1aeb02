/** Documents as DOCX: whole, navigable, the same whenever they are made. */
import { strFromU8, unzipSync } from 'fflate';
import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { toDocx } from '../../../src/formats/teach/docx.ts';
import { small } from './documents.ts';

const parts = async () => unzipSync(await toDocx(small, '2026-11-24'));

test('every part is well-formed, and the list of types comes first', async () => {
  const files = await parts();
  expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
  for (const [path, content] of Object.entries(files))
    if (/\.(?:xml|rels)$/.test(path)) expect(XMLValidator.validate(strFromU8(content)), path).toBe(true);
});

test('headings carry the styles that programs navigate by', async () => {
  const text = strFromU8((await parts())['word/document.xml'] ?? new Uint8Array());
  const headings = [...text.matchAll(/<w:pStyle w:val="Heading(\d)"\/>(?:(?!<\/w:p>).)*?<w:t[^>]*>([^<]+)/g)].map(
    ([, level, words]) => `${level} ${words}`,
  );
  expect(headings).toEqual(['1 A *title* &amp; more', '2 First part', '3 Deeper', '4 Deepest']);
});

test('title, author and licence stand in its properties and at the foot of every page', async () => {
  const files = await parts();
  const core = strFromU8(files['docProps/core.xml'] ?? new Uint8Array());
  expect(core).toContain('<dc:title>A *title* &amp; more</dc:title>');
  expect(core).toContain('<dc:creator>Somebody</dc:creator>');
  const foot = Object.keys(files).find((path) => /word\/footer\d\.xml/.test(path)) ?? '';
  expect(strFromU8(files[foot] ?? new Uint8Array())).toContain('CC BY 4.0');
});

test('the same document makes the same bytes', async () => {
  expect(Buffer.from(await toDocx(small, '2026-11-24')).equals(await toDocx(small, '2026-11-24'))).toBe(true);
  expect(Buffer.from(await toDocx(small, '2026-11-24')).equals(await toDocx(small, '2026-11-25'))).toBe(false);
});
