/** One record, three places: what is under the pointer, has the focus or is picked stands out in cloth, map and table. */
import type { ActivityRow } from '../../model/activity-row.ts';
import type { Change, Show } from './view.ts';

/** What is lit, and whether the reader points at it outside the table, where it is not already written. */
export type Lit = (ids: readonly string[], at: Element | null) => void;

/** Wires pointer, focus and press on every row, motif and spot. */
export function wireLight(page: HTMLElement, rows: readonly ActivityRow[], change: Change, lit: Lit): Show {
  const known = new Set(rows.map(({ id }) => id));
  const places = new Map<string, readonly string[]>();
  const parts = new Map<string, Element[]>();
  const join = (id: string, part: Element): void => void parts.set(id, [...(parts.get(id) ?? []), part]);
  for (const part of page.querySelectorAll<HTMLElement>('[data-row], [data-mark], [data-band]')) {
    const { row, mark, band } = part.dataset;
    join(row ?? mark ?? band ?? '', part);
  }
  for (const spot of page.querySelectorAll<HTMLElement>('[data-place]')) {
    const ids = (spot.dataset['records'] ?? '').split(' ');
    places.set(spot.dataset['place'] ?? '', ids);
    for (const id of ids) join(id, spot);
  }
  const now: Record<'act-lit' | 'act-picked', readonly string[]> = { 'act-lit': [], 'act-picked': [] };

  const mark = (name: keyof typeof now, ids: readonly string[]): void => {
    for (const id of now[name]) for (const part of parts.get(id) ?? []) part.classList.remove(name);
    for (const id of ids) for (const part of parts.get(id) ?? []) part.classList.add(name);
    now[name] = ids;
  };
  const showPick = (pick: string | null): void =>
    mark('act-picked', pick === null ? [] : known.has(pick) ? [pick] : (places.get(pick) ?? []));
  const idsAt = (target: EventTarget | null): [readonly string[], Element | null] => {
    const part =
      target instanceof Element ? target.closest<HTMLElement>('[data-row], [data-mark], [data-place]') : null;
    if (!part) return [[], null];
    const { row, mark: motif, place } = part.dataset;
    return [place === undefined ? [row ?? motif ?? ''] : (places.get(place) ?? []), part];
  };
  const light = (target: EventTarget | null): void => {
    const [ids, part] = idsAt(target);
    if (part === null && now['act-lit'].length === 0) return;
    mark('act-lit', ids);
    lit(ids, part?.matches('[data-row]') ? null : part);
  };

  // Moves only: a page that scrolls beneath a resting pointer must not take the light from what has the focus.
  let under: EventTarget | null = null;
  page.addEventListener('pointermove', ({ target, pointerType }) => {
    if (pointerType === 'touch' || target === under) return;
    under = target;
    light(target);
  });
  page.addEventListener('pointerleave', () => {
    under = null;
    light(null);
  });
  // What a finger or a pointer has just pressed has its answer already.
  page.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) light(target);
  });
  page.addEventListener('focusout', () => light(null));
  page.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const part = event.target.closest<HTMLElement>('[data-row], [data-mark], [data-place]');
    if (!part || (part.matches('[data-row]') && event.target.closest('a, button'))) return;
    if (part.matches('[data-row]') && String(page.ownerDocument.getSelection()) !== '') return;
    event.preventDefault();
    const { row, mark: motif, place } = part.dataset;
    const id = place ?? row ?? motif ?? null;
    change(
      (state) => {
        const pick = state.pick === id ? null : id;
        showPick(pick);
        return { ...state, pick };
      },
      'step',
      'next',
    );
  });
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') change((state) => (state.pick === null ? state : { ...state, pick: null }));
  });

  return ({ state }) => showPick(state.pick);
}
