/** Which package a module of a bundle belongs to. */

/**
 * Name of the package; null for our own modules. What a bundler adds by itself, under a name that begins with a zero
 * byte, belongs to Vite or Rolldown.
 */
export function packageOf(id: string): string | null {
  const own = /\0(vite|rolldown)\//.exec(id)?.[1];
  if (own !== undefined) return own;
  const path = id.split('/node_modules/').at(-1);
  if (path === undefined || path === id) return null;
  return /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;
}
