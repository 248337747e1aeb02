/** How much room a label takes, so that layouts and tests can keep labels apart without a browser. */

/** Mean advance of Plus Jakarta Sans in em, measured over Indonesian and English text. */
const advance = { regular: 0.545, bold: 0.585 };

/** A box on a canvas, in its units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Width of a line of text at a font size in canvas units; weights from 600 count as bold. */
export const textWidth = (text: string, fontSize: number, weight = 500): number =>
  text.length * fontSize * (weight >= 600 ? advance.bold : advance.regular);

/** Box of a line of text whose baseline starts, centres or ends at (x, y). */
export function textBox(
  text: string,
  at: { x: number; y: number; fontSize: number; weight?: number; anchor?: 'start' | 'middle' | 'end' },
): Box {
  const width = textWidth(text, at.fontSize, at.weight);
  const shift = at.anchor === 'middle' ? width / 2 : at.anchor === 'end' ? width : 0;
  return { x: at.x - shift, y: at.y - at.fontSize * 0.78, width, height: at.fontSize };
}

/** Tells whether two boxes share any area. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Breaks a text into lines no wider than `width`, at spaces. */
export function wrapText(text: string, width: number, fontSize: number, weight = 500): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize, weight) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
