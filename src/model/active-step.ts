/** Which step the reader is at, from geometry alone: any jump gives the same answer as a direct load. */

/**
 * Index of the last of `count` things in reading order that has passed its line; -1 before the first has.
 * Asks about as few of them as it can, as each answer may have the browser lay out a chapter out of sight.
 */
export function lastPassed(count: number, passed: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passed(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
