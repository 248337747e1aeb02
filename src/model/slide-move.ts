/** Where a key takes somebody who shows slides. */

/** Keys that go on, that go back, and those of them that scroll a long slide first. */
const onward = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];
const backward = ['ArrowLeft', 'ArrowUp', 'PageUp'];
const sideways = ['ArrowRight', 'ArrowLeft'];

/**
 * What a key asks for: the slide to go to, a way to scroll the one that is there, or nothing.
 * A slide that is longer than the screen is read to its end before the next one comes; the arrows to the side do not wait.
 */
export function moveBy({ key, shift = false }: Key, { at, last, above, below }: Position): Move {
  if (key === 'Home') return { kind: 'go', to: 0 };
  if (key === 'End') return { kind: 'go', to: last };
  const isBack = backward.includes(key) || (key === ' ' && shift);
  if (!isBack && !onward.includes(key)) return null;
  if (!sideways.includes(key) && (isBack ? above : below)) return { kind: 'scroll', by: isBack ? -1 : 1 };
  return { kind: 'go', to: Math.min(last, Math.max(0, at + (isBack ? -1 : 1))) };
}

interface Key {
  /** As the browser names it. */
  key: string;
  /** Held down with the space bar it goes back. */
  shift?: boolean;
}

interface Position {
  /** Which slide is shown, and which is the last, from 0. */
  at: number;
  last: number;
  /** Whether there is more of the slide above and below what one sees. */
  above: boolean;
  below: boolean;
}

type Move = { kind: 'go'; to: number } | { kind: 'scroll'; by: -1 | 1 } | null;
