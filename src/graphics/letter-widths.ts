/** How wide each letter of Plus Jakarta Sans is at three weights, read from the font: lines can be broken without a browser. */

/** Every letter that the tables know; any other counts as a whole em. */
const letters =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~©·×°²–—‘’“”…éèà';

/** Advances in thousandths of an em, in the order of `letters`. */
const advances = {
  500: [
    173, 312, 429, 832, 646, 998, 754, 267, 323, 323, 499, 624, 299, 532, 317, 455, 724, 382, 599, 610, 638, 616, 599,
    548, 629, 599, 317, 337, 624, 624, 624, 527, 928, 672, 692, 779, 741, 606, 583, 817, 735, 264, 386, 662, 535, 855,
    738, 878, 645, 878, 648, 646, 522, 706, 667, 996, 618, 635, 580, 349, 455, 349, 624, 620, 362, 575, 669, 603, 669,
    614, 397, 659, 580, 237, 237, 558, 237, 913, 580, 654, 669, 669, 350, 511, 396, 580, 533, 826, 511, 553, 460, 344,
    332, 344, 624, 909, 317, 624, 500, 421, 597, 927, 299, 299, 467, 467, 717, 614, 614, 575,
  ],
  700: [
    178, 371, 498, 915, 647, 1046, 793, 311, 379, 379, 540, 660, 357, 600, 378, 506, 708, 403, 597, 611, 654, 615, 602,
    559, 632, 602, 378, 398, 660, 660, 660, 583, 927, 712, 691, 774, 740, 595, 586, 808, 733, 279, 393, 679, 543, 893,
    741, 878, 648, 878, 661, 647, 542, 718, 697, 1020, 661, 660, 571, 416, 506, 416, 660, 663, 381, 580, 672, 608, 672,
    612, 406, 652, 593, 252, 252, 577, 252, 924, 593, 652, 672, 672, 374, 514, 413, 593, 566, 883, 558, 586, 481, 398,
    395, 398, 660, 938, 378, 660, 535, 410, 655, 985, 357, 357, 560, 560, 778, 612, 612, 580,
  ],
  800: [
    180, 400, 532, 956, 647, 1070, 813, 333, 407, 407, 560, 678, 386, 634, 408, 532, 700, 413, 596, 612, 662, 614, 604,
    564, 633, 604, 408, 428, 678, 678, 678, 611, 926, 732, 690, 772, 739, 589, 587, 804, 732, 287, 396, 687, 547, 912,
    742, 878, 649, 878, 667, 647, 552, 724, 712, 1032, 682, 672, 567, 449, 532, 449, 678, 684, 391, 583, 673, 611, 673,
    611, 410, 648, 599, 260, 260, 586, 260, 929, 599, 651, 673, 673, 386, 515, 421, 599, 582, 912, 582, 602, 492, 425,
    426, 425, 678, 952, 408, 678, 552, 404, 684, 1014, 386, 386, 606, 606, 808, 611, 611, 583,
  ],
} as const;

/** A weight whose letters are measured. */
export type MeasuredWeight = keyof typeof advances;

const tables = Object.fromEntries(
  Object.entries(advances).map(([weight, list]) => [
    weight,
    new Map([...letters].map((letter, index) => [letter, list[index] ?? 1000])),
  ]),
) as unknown as Record<MeasuredWeight, Map<string, number>>;

/** Width of a line in the units of its font size; pairs that the font sets closer make it narrower than this. */
export function lineWidth(text: string, { size, weight, spacing = 0 }: LetterType): number {
  const table = tables[weight];
  const units = [...text].reduce((sum, letter) => sum + (table.get(letter) ?? 1000) / 1000 + spacing, 0);
  return units * size;
}

/** Breaks a text at its spaces into lines no wider than `width`; a word that is wider stands alone. */
export function breakLines(text: string, width: number, type: LetterType): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && lineWidth(`${last} ${word}`, type) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How a line is set. */
export interface LetterType {
  size: number;
  weight: MeasuredWeight;
  /** Between letters, in em. */
  spacing?: number;
}
