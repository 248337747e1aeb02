/** Keeps the reader's place: in the address, in the language links, and (if storage allows) for the next visit. */
import { keep, recall } from './device.ts';

const key = 'tenun-place';
/** Safari refuses more than 100 changes of the address in 30 seconds. */
const calm = 500;

/** Makes a listener that keeps each reached step; offers the last visit's step where the page has room for it. */
export function keepPlace(world: Window): (step: HTMLElement) => void {
  const { document, history, location } = world;
  const resume = document.querySelector<HTMLAnchorElement>('[data-resume]');
  const last = recall(world, key);
  const asked = document.getElementById(location.hash.slice(1));
  if (resume && last && !asked && document.getElementById(last)?.hasAttribute('data-step')) {
    resume.href = `#${last}`;
    resume.hidden = false;
  }
  // A browser remembers a height; of chapters that it has not laid out it knows none. The step in the address is surer.
  history.scrollRestoration = 'manual';
  asked?.scrollIntoView({ behavior: 'instant' });
  // WebKit then also shows a page that it kept alive from its top. Before the scroller, which looks at the same event.
  let left = 0;
  world.addEventListener('pagehide', () => (left = world.scrollY));
  world.addEventListener('pageshow', () => left && world.scrollTo(0, left));
  let timer: ReturnType<typeof setTimeout> | undefined;
  return ({ id }) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) link.hash = id;
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        history.replaceState(history.state, '', `#${id}`);
      } catch {
        // The address stays behind; the place itself is not lost.
      }
      keep(world, key, id);
    }, calm);
  };
}
