/** Waits until the browser has nothing better to do. */

/** At most so long, in milliseconds; browsers that cannot tell wait as long as that. */
const patience = 2000;

/** Resolves when the page is idle. */
export const untilIdle = (world: Window): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in world) world.requestIdleCallback(() => done(), { timeout: patience });
    else setTimeout(done, patience);
  });
