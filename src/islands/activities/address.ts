/** The address keeps the state: back and forward work, a link restores everything, the other language sees the same. */
import { fromQuery, toQuery, type ViewState } from '../../model/view-state.ts';
import { afterPaint } from './after-paint.ts';

/** How long after the last of many small changes the address follows, in milliseconds; browsers refuse more than a few a second. */
const pause = 350;

/** Gives a writer of addresses; `returned` is called when the reader goes back or forward. */
export function keepAddress(world: Window, returned: (state: ViewState) => void) {
  const { document, history, location } = world;
  const languages = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
  /** What is not in the address yet: to write there takes the browser longer than the answer itself. */
  let waiting: { how: 'step' | 'slide'; take: () => void; cancel: () => void } | null = null;

  const queryOf = (state: ViewState): string => {
    const query = toQuery(state);
    return query && `?${query}`;
  };
  const toLanguages = (query: string): void => {
    for (const link of languages) link.search = query;
  };
  const write = (query: string, way: 'pushState' | 'replaceState'): void => {
    if (query === location.search) return;
    try {
      history[way](null, '', location.pathname + query);
    } catch {
      // A comfort: where the address cannot be written, the page still works.
    }
  };
  const cancel = (): void => {
    waiting?.cancel();
    waiting = null;
  };
  const take = (): void => {
    const { take: now } = waiting ?? {};
    cancel();
    now?.();
  };

  world.addEventListener('popstate', () => {
    cancel();
    toLanguages(location.search);
    returned(fromQuery(location.search));
  });
  world.addEventListener('pagehide', take);
  toLanguages(location.search);
  return (state: ViewState, how: 'step' | 'slide'): void => {
    // What slides on replaces itself; a step that follows at once has its own place in the history.
    if (how === 'slide' && waiting?.how === 'slide') cancel();
    else take();
    const query = queryOf(state);
    toLanguages(query);
    if (how === 'step') {
      waiting = { how, take: () => write(query, 'pushState'), cancel: afterPaint(world, take) };
    } else {
      const timer = world.setTimeout(take, pause);
      waiting = { how, take: () => write(query, 'replaceState'), cancel: () => world.clearTimeout(timer) };
    }
  };
}
