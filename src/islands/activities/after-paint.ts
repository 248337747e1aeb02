/** Puts work off until the answer to what the reader did is on the screen. */

/** How long what nobody waits for leaves the page alone after the next frame, in milliseconds. */
const rest = 60;

/**
 * Calls `act` once the next frame has been painted, `breath` milliseconds later; what is given back makes it
 * not happen.
 */
export function afterPaint(world: Window, act: () => void, breath = rest): () => void {
  let timer = 0;
  const frame = world.requestAnimationFrame(() => {
    timer = world.setTimeout(act, breath);
  });
  return () => {
    world.cancelAnimationFrame(frame);
    world.clearTimeout(timer);
  };
}
