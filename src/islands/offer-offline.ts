/** Brings what keeps the site on the device, once the page has loaded; nothing of it is in the first load. */

/** Without a network, or where the file is refused, the page goes on as it is. */
export function offerOffline(world: Window): void {
  if (import.meta.env.PROD) world.addEventListener('load', () => void import('./offline.ts').catch(() => undefined));
}
