/** Puts work off until the answer to what the reader did is on the screen. */

/** How long work waits after the next frame, in milliseconds, so that the frame is painted before. */
const breath = 60;

/** Calls `act` once the next frame has been painted; what is given back makes it not happen. */
export function afterPaint(world: Window, act: () => void): () => void {
  let timer = 0;
  const frame = world.requestAnimationFrame(() => {
    timer = world.setTimeout(act, breath);
  });
  return () => {
    world.cancelAnimationFrame(frame);
    world.clearTimeout(timer);
  };
}
