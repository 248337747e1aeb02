/** What the device keeps for the reader; where it may not, the page goes on without. */

/** The text kept under a key, or null. */
export function recall(world: Window, key: string): string | null {
  try {
    return world.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text under a key, if the device allows. */
export function keep(world: Window, key: string, text: string): void {
  try {
    world.localStorage.setItem(key, text);
  } catch {
    // A comfort, never a need.
  }
}
