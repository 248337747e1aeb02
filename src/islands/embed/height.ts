/** Tells the page around an embed how high its content is, whenever that changes. */
import { isHello, isReady, readSecret, type HeightMessage } from '../../model/embed-message.ts';

/** Watches the content, and answers a host or a WordPress that says it listens. */
export function tellHeight(world: Window & typeof globalThis, root: HTMLElement): void {
  const { parent, location } = world;
  if (parent === world) return;
  const secret = readSecret(location.hash);
  let told = 0;
  const tell = (): void => {
    // A frame that has no room yet would tell of lines of one letter.
    if (world.innerWidth === 0) return;
    const height = Math.ceil(root.getBoundingClientRect().height);
    told = height;
    const message: HeightMessage = { type: 'tenun:height', version: 1, part: root.dataset['embed'] ?? '', height };
    parent.postMessage(message, '*');
    if (secret !== null) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  // A browser that spares frames out of sight calls no observer there: what it has laid out by `load` counts.
  world.addEventListener('load', tell);
  world.addEventListener('resize', tell);
  new world.ResizeObserver(() => {
    if (Math.ceil(root.getBoundingClientRect().height) !== told) tell();
  }).observe(root);
  world.addEventListener('message', ({ source, data }) => {
    if (source === parent && (isHello(data) || (secret !== null && isReady(data, secret)))) tell();
  });
  tell();
}
