/** PNGs of pictures that stand alone, in the site’s font; a picture that has not changed is not drawn again. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { drawPng } from '../formats/raster.ts';
import { keepFile } from './file.ts';
import { staticFonts } from './fonts.ts';

const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };

/**
 * Bytes of an SVG as a PNG.
 * @param options.width pixels; the height follows the picture’s `viewBox`
 * @throws with resvg’s own message if the SVG cannot be read
 */
export async function keptPng(svg: string, { width }: { width: number }): Promise<Uint8Array> {
  const fontFiles = await staticFonts();
  const path = await keepFile('png', [version, svg, String(width), ...fontFiles.map((file) => basename(file))], () =>
    drawPng(svg, { width, fontFiles }),
  );
  return readFile(path);
}
