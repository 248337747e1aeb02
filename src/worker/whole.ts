/** What may be kept: an answer from this site, whole, at the address that was asked for. */

/** A redirected answer cannot stand for a page, an opaque one hides its faults. */
export const isWhole = ({ status, redirected, type }: Response): boolean =>
  status === 200 && !redirected && type === 'basic';

/** The same as Workbox asks it. */
export const whole = {
  cacheWillUpdate: async ({ response }: { response: Response }): Promise<Response | null> =>
    isWhole(response) ? response : null,
};
