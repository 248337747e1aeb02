/** Hands links to the page around an embed, as in a sandbox they would open inside the frame. */
import { isHello, readSecret, type OpenMessage } from '../../model/embed-message.ts';

/** From a greeting on every link is the host's; WordPress is asked for links to the site that the embed comes from. */
export function sendLinks(world: Window): void {
  const { document, location, parent } = world;
  if (parent === world) return;
  const secret = readSecret(location.hash);
  let known = false;
  world.addEventListener('message', ({ source, data }) => {
    if (source === parent && isHello(data)) known = true;
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !/^https?:$/.test(link.protocol) || link.pathname === location.pathname) return;
    const theirs = secret !== null && link.host === location.host;
    if (known) parent.postMessage({ type: 'tenun:open', version: 1, url: link.href } satisfies OpenMessage, '*');
    else if (theirs) parent.postMessage({ message: 'link', value: link.href, secret }, '*');
    if (known || theirs) event.preventDefault();
  });
}
