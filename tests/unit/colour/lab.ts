/** How far apart two colours look: CIELAB and the difference CIEDE2000. */
import type { Linear } from './srgb.ts';

/** A colour in CIELAB: lightness, green to red, blue to yellow. */
export type Lab = readonly [l: number, a: number, b: number];

/** CIELAB of linear sRGB, under its own white, D65 (CIE 15, IEC 61966-2-1). */
export function toLab([red, green, blue]: Linear): Lab {
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/**
 * CIEDE2000 with all weights 1. The numbered steps are those of G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000
 * color-difference formula", Color Research and Application 30 (2005), 21–30, whose test pairs the tests hold.
 */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  // 1: chroma and hue, with the red–green axis stretched near grey.
  const grey = 0.5 * (1 - share((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const c1 = Math.hypot(a1 * (1 + grey), b1);
  const c2 = Math.hypot(a2 * (1 + grey), b2);
  const h1 = hue(a1 * (1 + grey), b1);
  const h2 = hue(a2 * (1 + grey), b2);
  const isGrey = c1 * c2 === 0;

  // 2: differences of lightness, chroma and hue.
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dL = l2 - l1;
  const dC = c2 - c1;
  const dH = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);

  // 3: means, and the weights that they ask for.
  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const h = isGrey ? h1 + h2 : h1 + turn / 2;
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sC = 1 + 0.045 * c;
  const sH = 1 + 0.015 * c * t;
  const blue = 30 * Math.exp(-((((((h % 360) + 360) % 360) - 275) / 25) ** 2));
  const rotation = -2 * share(c) * sin(2 * blue);

  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rotation * (dC / sC) * (dH / sH));
}

const curve = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
const share = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
const hue = (a: number, b: number): number => ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
const cos = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
