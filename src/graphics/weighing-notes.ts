/** What a scene adds to the tally: brackets and arrows under marks, and the whole tally in one line. */
import type { TallyGroup } from '../model/tally.ts';
import { round } from './round.ts';
import type { Mark, TallyLayout } from './weighing.ts';

/** Bracket under a run of happened marks: from the first to the last of the ids given. */
export function bracketUnder(layout: TallyLayout, ids: readonly string[], dy: number): Bracket {
  const marks = layout.groups.flatMap((group) => group.marks).filter((mark) => ids.includes(mark.id));
  const half = (marks[0]?.size ?? 0) / 2;
  const x0 = Math.min(...marks.map((mark) => mark.x)) - half;
  const x1 = Math.max(...marks.map((mark) => mark.x)) + half;
  const y = (marks[0]?.y ?? 0) + half + dy;
  return { x0, x1, y, path: `M${x0} ${y - 6}v6H${x1}v-6` };
}

/** Small arrow under a mark: `1` points right, to Petaling Jaya, `-1` left, to Bandung. */
export function arrowUnder(mark: Mark, way: 1 | -1): string {
  const w = mark.size * 0.74;
  const head = mark.size * 0.2;
  const y = mark.y + mark.size * 0.5 + head + 5;
  const tip = mark.x + (way * w) / 2;
  return `M${round(tip - way * w)} ${round(y)}H${round(tip)}m${round(-way * head)} ${round(-head)}L${round(tip)} ${round(y)}l${round(-way * head)} ${round(head)}`;
}

/** Places all marks of a tally in one line, groups set a little apart: the record in small, beside the claim. */
export function lineUp(layout: TallyLayout, at: { x: number; y: number; width: number }): Lined[] {
  const slots = layout.groups.reduce((sum, group) => sum + group.marks.length, 0) + 0.7 * (layout.groups.length - 1);
  const pitch = at.width / slots;
  let slot = 0.5;
  return layout.groups.map((group) => {
    const start = at.x + pitch * (slot - 0.5);
    const marks = group.marks.map((mark) => ({
      ...mark,
      x: round(at.x + pitch * slot++),
      y: at.y,
      size: round(pitch * 0.82),
    }));
    slot += 0.7;
    return { group: group.group, count: group.count, x: round(start), marks };
  });
}

/** Width of a heavy, tightly set line, letter by letter: close enough for the text to be fitted to a ground of this width. */
export const heavyWidth = (text: string, fontSize: number): number =>
  round(
    fontSize *
      [...text].reduce(
        (sum, letter) => sum + (/[ijlrtf. ’]/.test(letter) ? 0.25 : /[mw]/i.test(letter) ? 0.88 : 0.57),
        0,
      ),
  );

export interface Bracket {
  x0: number;
  x1: number;
  y: number;
  path: string;
}

/** A group of the tally in one line with the others. */
export interface Lined {
  group: TallyGroup;
  count: number;
  x: number;
  marks: Mark[];
}
