/** The address keeps the state: back and forward work, a link restores everything, the other language sees the same. */
import { fromQuery, toQuery, type ViewState } from '../../model/view-state.ts';

/** How long after the last of many small changes the address follows, in milliseconds; browsers refuse more than a few a second. */
const pause = 350;

/** Gives a writer of addresses; `returned` is called when the reader goes back or forward. */
export function keepAddress(world: Window, returned: (state: ViewState) => void) {
  const { document, history, location } = world;
  const languages = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
  let waiting = 0;

  const addressOf = (state: ViewState): string => {
    const query = toQuery(state);
    return location.pathname + (query && `?${query}`);
  };
  const toLanguages = (): void => {
    for (const link of languages) link.search = location.search;
  };
  const write = (state: ViewState, way: 'pushState' | 'replaceState'): void => {
    const address = addressOf(state);
    if (address === location.pathname + location.search) return;
    try {
      history[way](null, '', address);
    } catch {
      // A comfort: where the address cannot be written, the page still works.
    }
    toLanguages();
  };

  world.addEventListener('popstate', () => {
    world.clearTimeout(waiting);
    toLanguages();
    returned(fromQuery(location.search));
  });
  toLanguages();
  return (state: ViewState, how: 'step' | 'slide'): void => {
    world.clearTimeout(waiting);
    if (how === 'step') write(state, 'pushState');
    else waiting = world.setTimeout(() => write(state, 'replaceState'), pause);
  };
}
