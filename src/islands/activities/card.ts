/** The card of what is picked or pointed at: a record in short, or the records of a place. */
import type { ActivityRow } from '../../model/activity-row.ts';
import { nameFile } from '../../model/reach-page.ts';
import type { Lit } from './light.ts';
import { byData, type Change, type PageData, type Show, type View } from './view.ts';

/** Wires the card; `lit` shows what the reader points at for as long as nothing is picked. */
export function wireCard(page: HTMLElement, { rows, words, path }: PageData, change: Change): { show: Show; lit: Lit } {
  const { ownerDocument: document } = page;
  const card = page.querySelector<HTMLElement>('[data-card]');
  const records = new Map(rows.map((row) => [row.id, row]));
  const lines = byData<HTMLElement>(page, 'row');
  const spots = byData<Element>(page, 'place');
  let view: View | null = null;

  const make = (name: string, text = '', className = ''): HTMLElement => {
    const element = document.createElement(name);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  /** What the row of a record says in its cells, so that the card says the same. */
  const cell = (id: string, name: string): string =>
    lines.get(id)?.querySelector(`.${name}`)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const link = (row: ActivityRow, text: string): HTMLElement => {
    const made = make('a', text) as HTMLAnchorElement;
    made.href = nameFile(`${path}${row.id}/`);
    return made;
  };

  function recordCard(row: ActivityRow, whole: boolean): Node[] {
    const head = make('p', '', 'act-card-title');
    const motif = lines.get(row.id)?.querySelector('.act-motif')?.cloneNode(true);
    head.append(...(motif ? [motif] : []), link(row, row.title));
    const isOnMap = [...spots].some(
      ([place, spot]) =>
        place !== 'elsewhere' && place !== 'unknown' && spot.getAttribute('data-records')?.split(' ').includes(row.id),
    );
    const facts = [
      cell(row.id, 'act-when'),
      row.place,
      cell(row.id, 'act-status'),
      isOnMap ? null : words['nowhere-on-map'],
    ];
    const meta = make('p', facts.filter(Boolean).join(' · '), 'act-card-facts');
    return whole ? [head, meta, make('p', row.summary), link(row, words['read'] ?? '')] : [head, meta];
  }

  function placeCard(name: string, ids: readonly string[], found: ReadonlySet<string>): Node[] {
    const list = make('ul');
    for (const id of ids) {
      const row = records.get(id);
      if (!row || !found.has(id)) continue;
      const item = make('li');
      item.append(make('span', cell(id, 'act-when')), ' ', link(row, row.title));
      list.append(item);
    }
    return [make('p', name, 'act-card-title'), list];
  }

  function render(ids: readonly string[], at: Element | null, isPicked: boolean): void {
    if (!card || !view) return;
    const place = at?.getAttribute('data-name');
    const row = ids.length > 0 && place == null ? records.get(ids[0] ?? '') : undefined;
    const parts = row ? recordCard(row, isPicked) : place != null ? placeCard(place, ids, view.found) : [];
    card.hidden = parts.length === 0;
    card.classList.toggle('act-card-picked', isPicked);
    if (isPicked && parts.length > 0) {
      const close = make('button', '×', 'act-card-close') as HTMLButtonElement;
      close.type = 'button';
      close.setAttribute('aria-label', words['close'] ?? '');
      close.addEventListener('click', () => {
        const pick = view?.state.pick;
        change((state) => ({ ...state, pick: null }));
        focusBack(pick ?? '');
      });
      parts.push(close);
    }
    card.replaceChildren(...parts);
  }

  /** The focus returns to what opened the card. */
  function focusBack(id: string): void {
    const marks = page.querySelectorAll<HTMLElement>(`[data-mark="${id}"], [data-place="${id}"]`);
    [...marks].find((mark) => mark.checkVisibility())?.focus({ preventScroll: true });
  }

  const picked = (): [readonly string[], Element | null] => {
    const pick = view?.state.pick ?? null;
    if (pick === null) return [[], null];
    if (records.has(pick)) return [[pick], null];
    const spot = spots.get(pick);
    return [(spot?.getAttribute('data-records') ?? '').split(' '), spot ?? null];
  };
  return {
    show: (now) => {
      view = now;
      render(...picked(), true);
    },
    lit: (ids, at) => {
      if (view?.state.pick != null) return;
      if (at) render(ids, at, false);
      else render([], null, false);
    },
  };
}
