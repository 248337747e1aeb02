/** Sifts the list of sources by words that a reader types; the words stand in the address, so that a search can be shared. */
import { holdsWords } from '../model/holds-words.ts';

/** Wires the search of the page and shows it. */
export function siftSources(world: Window): void {
  const { document, history, location } = world;
  const form = document.querySelector<HTMLFormElement>('[data-source-search]');
  const box = form?.querySelector<HTMLInputElement>('[name="q"]');
  const status = form?.querySelector<HTMLElement>('[data-found]');
  if (!form || !box || !status) return;
  const groups = [...document.querySelectorAll<HTMLElement>('.source-group')].map((group) => ({
    group,
    items: [...group.querySelectorAll<HTMLElement>('.source')].map((item) => ({
      item,
      words: `${item.querySelector('[data-words]')?.textContent} ${[...item.querySelectorAll('[data-words] a')].map((a) => a.getAttribute('href')).join(' ')}`,
    })),
  }));

  const sift = (): void => {
    let found = 0;
    for (const { group, items } of groups) {
      const before = found;
      for (const { item, words } of items) {
        item.hidden = !holdsWords(words, box.value);
        if (!item.hidden) found += 1;
      }
      group.hidden = found === before;
    }
    status.textContent = box.value.trim() === '' ? '' : (status.dataset.found ?? '').replace('#', String(found));
  };
  const keep = (): void => {
    const address = new URL(location.href);
    if (box.value.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', box.value.trim());
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Some browsers refuse when it comes too often; the list is sifted all the same.
    }
  };
  /** A link to a source that the search hides brings it back. */
  const reveal = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest('[hidden]')) return;
    box.value = '';
    sift();
    target.scrollIntoView();
  };

  form.hidden = false;
  box.value = new URLSearchParams(location.search).get('q') ?? '';
  sift();
  reveal();
  box.addEventListener('input', () => {
    sift();
    keep();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  world.addEventListener('hashchange', reveal);
}
