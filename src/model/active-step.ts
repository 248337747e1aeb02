/** Which step the reader is at, from geometry alone: any jump gives the same answer as a direct load. */

/** Where a step lies in the viewport and the line that makes it active, all in CSS pixels from the viewport's top. */
export interface StepBox {
  top: number;
  bottom: number;
  line: number;
}

/**
 * Index of the active step: the last one whose top has passed its line.
 * Before the first step has passed, -1; after the last one's end, still the last.
 */
export function activeStep(boxes: readonly StepBox[]): number {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = boxes[middle];
    if (box && box.top <= box.line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
