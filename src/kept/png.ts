/** PNGs of pictures that stand alone, in the site’s font; a picture that has not changed is not drawn again. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { deflateSync } from 'node:zlib';
import { drawPng, drawSmallPng } from '../formats/raster.ts';
import { keepFile } from './file.ts';
import { staticFonts } from './fonts.ts';

const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };

/**
 * Bytes of an SVG as a PNG.
 * @param options.width pixels; the height follows the picture’s `viewBox`
 * @param options.isSmall with a palette of 256 colours, in a third of the bytes
 * @throws with resvg’s own message if the SVG cannot be read
 */
export async function keptPng(svg: string, { width, isSmall = false }: PngOptions): Promise<Uint8Array> {
  const fontFiles = await staticFonts();
  const parts = [
    version,
    svg,
    String(width),
    ...fontFiles.map((file) => basename(file)),
    ...(isSmall ? ['256 colours, 1'] : []),
  ];
  const path = await keepFile('png', parts, () =>
    isSmall ? drawSmallPng(svg, { width, fontFiles, deflate }) : drawPng(svg, { width, fontFiles }),
  );
  return readFile(path);
}

const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 6 });

interface PngOptions {
  width: number;
  isSmall?: boolean;
}
