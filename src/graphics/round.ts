/** How exactly coordinates are written: to a tenth of a canvas unit, finer than any screen shows. */

/** A number with one decimal at most. */
export const round = (value: number): number => Math.round(value * 10) / 10 || 0;
