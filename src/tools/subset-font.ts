/** Makes the one font file of the site: our glyphs, weights 400–800. Run by hand after a change of glyphs. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** ASCII, the accented letters that names need, dashes, quotes and the few signs that the story uses. */
const glyphs = `${range(0x20, 0x7e)} áàâäãåçéèêëíîïñóôöøúûüßÉÖÜ–—‘’“”…·°²³×£¥€§©№½−`;

const source = fileURLToPath(
  import.meta.resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'),
);
const target = new URL('../fonts/plus-jakarta-sans.woff2', import.meta.url);

const font = await subsetFont(await readFile(source), glyphs, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 800, default: 400 } },
});
await writeFile(target, font);
console.log(`${fileURLToPath(target)}: ${font.length} bytes`);
