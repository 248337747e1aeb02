/** Labels of laws beside the sheaf: each as near to its mark as the others and the memorandum's band allow. */
import type { Frame, Size } from './frame.ts';
import { textWidth, wrapText, type Box } from './labels.ts';
import { spreadBlocks } from './law-timeline-spread.ts';
import type { LawTimelineLayout } from './law-timeline.ts';
import { round } from './round.ts';

/**
 * Places the names of laws with what each does, and leaders from the marks to them; names alone are set smaller.
 * @throws for a law without a mark, or if the labels do not fit
 */
export function placeLawLabels(
  size: Size,
  frame: Frame,
  layout: LawTimelineLayout,
  words: readonly LawWords[],
): { labels: LawLabel[]; leaders: string } {
  const g = lawType(size);
  const bare = words.every(({ does }) => !does);
  const nameFont = bare ? g.font : g.nameFont;
  const blocks = words
    .map((word) => {
      const mark = layout.marks.find(({ id }) => id === word.id);
      if (!mark) throw new Error(`law-timeline: no law "${word.id}"`);
      const does = word.does ? wrapText(word.does, layout.labelWidth, g.font) : [];
      const lines = [...does, ...(word.force ? [word.force] : [])];
      return { ...word, mark, lines, height: g.head + lines.length * g.line };
    })
    .sort((a, b) => a.mark.y - b.mark.y || a.mark.edge - b.mark.edge);
  const centres = spreadBlocks(
    blocks.map(({ mark, height }) => ({ wish: mark.y, size: height })),
    {
      top: layout.top,
      bottom: frame.height - 4,
      gap: bare ? 0 : g.gap,
      hole: [layout.weftY - g.band, layout.weftY + g.band],
    },
  );
  const leaders: string[] = [];
  const labels = blocks.map(({ id, name, lines, force, mark, height }, index): LawLabel => {
    const top = round((centres[index] ?? mark.y) - height / 2);
    const y = round(top + g.head * 0.82);
    leaders.push(`M${mark.edge} ${mark.y}L${layout.labelX - g.elbow} ${round(y - g.head * 0.32)}h${g.elbow - g.pad}`);
    const widths = [textWidth(name, nameFont, 700), ...lines.map((line) => textWidth(line, g.font))];
    return {
      id,
      name,
      lines,
      soft: force ? 1 : 0,
      x: layout.labelX,
      y,
      box: { x: layout.labelX, y: top, width: Math.max(...widths), height },
    };
  });
  return { labels, leaders: leaders.join('') };
}

/** Sizes of type on this graphic, in canvas units. */
export const lawType = (size: Size): LawType => (size === 'wide' ? wide : narrow);

const wide = { font: 17, nameFont: 20, line: 22, head: 22, gap: 14, band: 10, elbow: 22, pad: 8 };
const narrow = { font: 13, nameFont: 14, line: 15.5, head: 16, gap: 6, band: 5, elbow: 10, pad: 5 };
type LawType = typeof wide;

/** What a label says: the law's name, what it does, since when. */
interface LawWords {
  id: string;
  name: string;
  does: string | null;
  force: string | null;
}

/** A label with its place: baseline of the name. */
export interface LawLabel {
  id: string;
  name: string;
  lines: string[];
  /** How many of the last lines are secondary. */
  soft: number;
  x: number;
  y: number;
  box: Box;
}
