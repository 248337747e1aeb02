/** Makes the font files: one for the site, a smaller one for embeds; weights 400–800. Run by hand after a change of glyphs. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** What each file holds: for embeds ASCII, dashes, quotes and signs; for the site also the accented letters that names need. */
const signs = '–—‘’“”…·°²³×';
const files = {
  'plus-jakarta-sans.woff2': `${range(0x20, 0x7e)} ${signs}áàâäãåçéèêëíîïñóôöøúûüßÉÖÜ£¥€§©№½−`,
  'plus-jakarta-sans-embed.woff2': `${range(0x20, 0x7e)} ${signs}`,
};

const source = fileURLToPath(
  import.meta.resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'),
);
const original = await readFile(source);

for (const [name, glyphs] of Object.entries(files)) {
  const font = await subsetFont(original, glyphs, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 800, default: 400 } },
  });
  await writeFile(new URL(`../fonts/${name}`, import.meta.url), font);
  console.log(`${name}: ${font.length} bytes`);
}
