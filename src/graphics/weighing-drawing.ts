/** What a state of weighing is made of: shapes, copies of shared marks, and words; filled by one view at a time. */
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import { tally } from '../model/tally.ts';
import { tellApart } from '../model/tell-apart.ts';
import type { Telling } from '../model/telling.ts';
import type { Activity } from '../schemas/activity.ts';
import { wrapText } from './labels.ts';
import { layoutTally, type Mark, type TallyLayout, type WeighingSize } from './weighing.ts';

/** An empty drawing for a canvas, with the tally laid out and ready to be copied from. */
export function createDrawing({ activities, telling, locale, size, t }: DrawingContext): Drawing {
  const layout = layoutTally(tally(activities), size, tally(tellApart(activities, telling).own));
  const drawing: Drawing = {
    activities,
    telling,
    locale,
    size,
    t,
    wide: size === 'wide',
    small: size === 'wide' ? 17 : 13,
    base: `#weighing-${size}`,
    layout,
    marks: layout.groups.flatMap((group) => group.marks),
    under: [],
    copies: [],
    over: [],
    words: [],
    write(text, at, width, leading = 1.3) {
      const isBold = /heavy|bold/.test(at.look ?? '');
      const lines = wrapText(text, width, at.size, isBold ? 700 : 500);
      lines.forEach((line, i) => drawing.words.push({ ...at, text: line, y: at.y + i * at.size * leading }));
      return lines.length * at.size * leading;
    },
    full(ids) {
      drawing.copies.push(...ids.map((id) => ({ href: `${drawing.base}-${id}`, id })));
    },
  };
  return drawing;
}

/** What a drawing starts from. */
export interface DrawingContext {
  activities: readonly Activity[];
  /** Whose records have marks of their own; without it all. */
  telling?: Telling | undefined;
  locale: Locale;
  size: WeighingSize;
  t: Translate;
}

/** A state in the making. */
export interface Drawing extends DrawingContext {
  wide: boolean;
  /** Size of the smallest text. */
  small: number;
  /** Address of the shared geometry. */
  base: string;
  layout: TallyLayout;
  marks: readonly Mark[];
  under: Shape[];
  copies: Copy[];
  over: Shape[];
  words: Words[];
  /** Adds a text broken into lines no wider than `width`; gives the height of the block. */
  write: (text: string, at: Omit<Words, 'text'>, width: number, leading?: number) => number;
  /** Adds the marks of records at full strength. */
  full: (ids: readonly string[]) => void;
}

/** A line of text. */
interface Words {
  text: string;
  x: number;
  y: number;
  size: number;
  look?: string;
  anchor?: 'middle' | 'end';
  /** Width to which the text is fitted. */
  length?: number;
}

interface Shape {
  d: string;
  look: string;
  id?: string;
}

interface Copy {
  href: string;
  id?: string;
  look?: string;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  scale?: number;
}
