/** Pictures as pixels: draws an SVG that stands alone, without a browser. */
import { Resvg } from '@resvg/resvg-js';

/**
 * Bytes of a PNG, `width` pixels wide, as high as the picture’s `viewBox` asks; a width that is a whole multiple of the
 * box’s keeps hairlines and patterns crisp.
 *
 * The picture may use what resvg knows: styles by class with plain values. It has no `var()`, no layers and no numerals of
 * equal width, and draws nothing for words in a family that `fontFiles` lacks.
 * @throws with resvg’s own message if the SVG cannot be read
 */
export function drawPng(svg: string, { width, fontFiles }: RasterOptions): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: [...fontFiles], loadSystemFonts: false },
  });
  return picture.render().asPng();
}

interface RasterOptions {
  /** Pixels. */
  width: number;
  /** Paths of TrueType files, one a weight: resvg knows neither variable fonts nor WOFF2. */
  fontFiles: readonly string[];
}
