/** Plus Jakarta Sans in single weights, for programs that know no variable fonts. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { keepFile } from './file.ts';

const weights = [400, 500, 600, 700, 800] as const;

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Latin with its accents, punctuation, currencies: all that the source may have. */
const glyphs = range(0x20, 0x24f) + range(0x2010, 0x2122);

let making: Promise<string[]> | undefined;

/** Paths of TrueType files, one a weight from 400 to 800. */
export const staticFonts = (): Promise<string[]> => (making ??= make());

async function make(): Promise<string[]> {
  const { resolve } = createRequire(import.meta.url);
  const source = await readFile(
    resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'),
  );
  return Promise.all(
    weights.map((wght) =>
      keepFile('ttf', [source, glyphs, String(wght)], () =>
        subsetFont(source, glyphs, { targetFormat: 'truetype', variationAxes: { wght } }),
      ),
    ),
  );
}
