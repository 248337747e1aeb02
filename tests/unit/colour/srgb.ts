/** Colours of the screen: read from six digits, made linear, weighed against each other. */

/** Three channels, red, green and blue; linear light from 0 to 1. */
export type Linear = readonly [red: number, green: number, blue: number];

/**
 * Linear light of `#rrggbb` (IEC 61966-2-1).
 * @throws if the text is no such colour
 */
export function fromHex(hex: string): Linear {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  const channels = [red, green, blue].map((pair) => linear(Number.parseInt(pair, 16) / 255));
  if (channels.some(Number.isNaN)) throw new Error(`"${hex}" is no colour of six digits`);
  return channels as unknown as Linear;
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map((hex) => luminance(fromHex(hex))).toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const luminance = ([red, green, blue]: Linear): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
