/** Spreads blocks of text along an axis, each as near to its mark as the others allow. */
import { round } from './round.ts';

/**
 * Gives every block's centre, in the order of the blocks (which must be in the order of their wishes).
 * With `hole`, blocks keep out of that stretch.
 * @throws if the blocks do not fit
 */
export function spreadBlocks(blocks: readonly Block[], room: Room): number[] {
  const { top, bottom, gap, hole } = room;
  if (!hole) {
    const placed = fit(blocks, top, bottom, gap);
    if (!placed) throw new Error(`${blocks.length} labels do not fit between ${top} and ${bottom}`);
    return placed;
  }
  let best: number[] | null = null;
  let least = Infinity;
  for (let above = 0; above <= blocks.length; above += 1) {
    const upper = fit(blocks.slice(0, above), top, hole[0], gap);
    const lower = fit(blocks.slice(above), hole[1], bottom, gap);
    if (!upper || !lower) continue;
    const placed = [...upper, ...lower];
    const moved = placed.reduce((sum, centre, index) => sum + Math.abs(centre - (blocks[index]?.wish ?? centre)), 0);
    if (moved < least) [best, least] = [placed, moved];
  }
  if (!best) throw new Error(`${blocks.length} labels do not fit around ${hole.join('–')}`);
  return best;
}

/** Groups blocks that touch, each group centred on the mean of its wishes; null if there is no room. */
function fit(blocks: readonly Block[], top: number, bottom: number, gap: number): number[] | null {
  const need = blocks.reduce((sum, block) => sum + block.size, 0) + gap * Math.max(0, blocks.length - 1);
  if (need > bottom - top + 0.01) return null;
  const groups: { from: number; size: number; members: Block[] }[] = [];
  for (const block of blocks) {
    groups.push(settle({ from: 0, size: block.size, members: [block] }));
    for (let last = groups.length - 1; last > 0; last -= 1) {
      const [before, after] = [groups[last - 1], groups[last]];
      if (!before || !after || before.from + before.size + gap <= after.from) break;
      groups.splice(
        last - 1,
        2,
        settle({ from: 0, size: before.size + gap + after.size, members: [...before.members, ...after.members] }),
      );
    }
  }
  return groups.flatMap(({ from, members }) => {
    let at = from;
    return members.map((block) => {
      const centre = at + block.size / 2;
      at += block.size + gap;
      return round(centre);
    });
  });

  function settle(group: { from: number; size: number; members: Block[] }): typeof group {
    let offset = 0;
    let sum = 0;
    for (const block of group.members) {
      sum += block.wish - (offset + block.size / 2);
      offset += block.size + gap;
    }
    const from = sum / group.members.length;
    return { ...group, from: Math.min(Math.max(from, top), bottom - group.size) };
  }
}

/** A block of text: where its centre would like to be, and its length along the axis. */
export interface Block {
  wish: number;
  size: number;
}

/** The stretch in which blocks may lie, the space between them, and a stretch to keep out of. */
export interface Room {
  top: number;
  bottom: number;
  gap: number;
  hole?: readonly [number, number];
}
