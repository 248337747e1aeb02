/** The search while it is open: asks the index, shows what it finds, moves by arrow keys. */
import { readAnswer, type Hit } from '../model/search-hit.ts';
import { keep, recall } from './device.ts';
import { askIndex, type Found } from './search-index.ts';
import { drawHit } from './search-hits.ts';
import { quietKey } from './search-opener.ts';

/** How many are shown at once, and how long typing may pause. */
const portion = 8;
const pause = 120;

/** Words and addresses that the page gives along. */
interface Words {
  base: string;
  version: string;
  none: string;
  one: string;
  many: string;
  kinds: Readonly<Record<string, string>>;
}

/** Puts the search to work; from the second time on it only starts afresh. */
export function runSearch(world: Window, dialog: HTMLDialogElement): void {
  const field = need<HTMLInputElement>(dialog, 'input[type="search"]');
  // An earlier try may have failed.
  dialog.removeAttribute('data-failed');
  if (dialog.dataset.running !== undefined) return;
  dialog.dataset.running = '';

  const words = JSON.parse(dialog.dataset.words ?? '') as Words;
  const list = need<HTMLElement>(dialog, '[data-hits]');
  const more = need<HTMLButtonElement>(dialog, '[data-more]');
  const status = need<HTMLElement>(dialog, '[data-count]');
  const quiet = need<HTMLInputElement>(dialog, '[data-key]');
  let turn = 0;
  let found: readonly Found[] = [];

  /** Draws the next portion; gives up when the reader has typed on meanwhile. */
  async function draw(of: number): Promise<HTMLElement | null> {
    const from = list.children.length;
    const hits: Hit[] = (await Promise.all(found.slice(from, from + portion).map((one) => one.data()))).map(readAnswer);
    if (of !== turn) return null;
    const items = hits.map((hit) => drawHit(dialog.ownerDocument, hit, words));
    list.append(...items);
    more.hidden = list.children.length >= found.length;
    return items[0]?.querySelector('a') ?? null;
  }

  async function ask(): Promise<void> {
    const of = ++turn;
    const sought = field.value.trim();
    await new Promise((resolve) => world.setTimeout(resolve, pause));
    if (of !== turn) return;
    const answer = sought === '' ? [] : await askIndex(words.base, words.version, sought);
    if (of !== turn) return;
    found = answer;
    list.replaceChildren();
    await draw(of);
    if (of !== turn) return;
    more.hidden = list.children.length >= found.length;
    dialog.removeAttribute('data-failed');
    dialog.toggleAttribute('data-answered', sought !== '');
    const pattern = found.length === 0 ? words.none : found.length === 1 ? words.one : words.many;
    status.textContent = sought === '' ? '' : pattern.replace('#', String(found.length)).replace('*', () => sought);
  }

  const run = (work: Promise<unknown>): void =>
    void work.catch(() => {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      dialog.setAttribute('data-failed', '');
    });

  field.addEventListener('input', () => run(ask()));
  more.addEventListener('click', () => run(draw(turn).then((first) => first?.focus())));
  dialog.addEventListener('keydown', (event) => move(event, dialog, field));
  dialog.addEventListener('click', ({ target }) => {
    // A hit may lie on this very page.
    if (target === dialog || (target instanceof Element && target.closest('[data-hits] a'))) dialog.close();
  });
  quiet.checked = recall(world, quietKey) !== 'off';
  quiet.addEventListener('change', () => keep(world, quietKey, quiet.checked ? 'on' : 'off'));
  if (field.value !== '') run(ask());
}

/** Arrows go through field and hits, Enter in the field takes the first hit; other keys type on. */
function move(event: KeyboardEvent, dialog: HTMLDialogElement, field: HTMLInputElement): void {
  const { key, target } = event;
  const stops = [field, ...dialog.querySelectorAll<HTMLElement>('[data-hits] a, [data-more]:not([hidden])')];
  const at = stops.indexOf(target as HTMLElement);
  if (at < 0 || event.isComposing) return;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    event.preventDefault();
    stops[Math.min(Math.max(at + (key === 'ArrowDown' ? 1 : -1), 0), stops.length - 1)]?.focus();
  } else if (key === 'Enter' && target === field) {
    event.preventDefault();
    dialog.querySelector<HTMLElement>('[data-hits] a')?.click();
  } else if (at > 0 && key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
    field.focus();
  }
}

function need<Kind extends HTMLElement>(dialog: HTMLElement, selector: string): Kind {
  const element = dialog.querySelector<Kind>(selector);
  if (!element) throw new Error(`search: no ${selector}`);
  return element;
}
