/** Whether things may move. */

/** The reader asked for stillness, of the system or of this site. */
export const stands = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches || document.documentElement.dataset.motion === 'still';
