/**
 * The script for pages that show embeds in frames of their own: `<iframe data-tenun …>`, there already or added later.
 * `data-tenun="fixed"` keeps the height of the frame. Published as `/embed/host-1.js`; it leaves nothing behind on `window`.
 */
import { greet, listen } from './listen.ts';

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-tenun]')];

listen(window, (source) => frames().find(({ contentWindow }) => contentWindow === source));
document.addEventListener(
  'load',
  ({ target }) =>
    frames()
      .filter((frame) => frame === target)
      .forEach(greet),
  true,
);
frames().forEach(greet);
