/** Pictures as pixels: draws an SVG that stands alone, without a browser. */
import { Resvg, type RenderedImage } from '@resvg/resvg-js';
import { writePalettePng } from './palette-png.ts';

/**
 * Bytes of a PNG, `width` pixels wide, as high as the picture’s `viewBox` asks; a width that is a whole multiple of the
 * box’s keeps hairlines and patterns crisp.
 *
 * The picture may use what resvg knows: styles by class with plain values. It has no `var()`, no layers and no numerals of
 * equal width, and draws nothing for words in a family that `fontFiles` lacks.
 * @throws with resvg’s own message if the SVG cannot be read
 */
export const drawPng = (svg: string, options: RasterOptions): Uint8Array => render(svg, options).asPng();

/** The same in a palette of 256 colours, for flat pictures that many readers load; `deflate` packs bytes as zlib does. */
export function drawSmallPng(
  svg: string,
  { deflate, ...options }: RasterOptions & { deflate: (bytes: Uint8Array) => Uint8Array },
): Uint8Array {
  const image = render(svg, options);
  return writePalettePng(image.pixels, image, deflate);
}

/** The picture as an SVG whose words are outlines: it needs no font. */
export const outlineText = (svg: string, fontFiles: readonly string[]): string =>
  new Resvg(svg, { font: { fontFiles: [...fontFiles], loadSystemFonts: false } }).toString();

const render = (svg: string, { width, fontFiles }: RasterOptions): RenderedImage =>
  new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: [...fontFiles], loadSystemFonts: false },
  }).render();

interface RasterOptions {
  /** Pixels. */
  width: number;
  /** Paths of TrueType files, one a weight: resvg knows neither variable fonts nor WOFF2. */
  fontFiles: readonly string[];
}
