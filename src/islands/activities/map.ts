/** The map: each spot says how many of its records are found. */
import type { Show } from './view.ts';

/** Wires every spot. */
export function wireMap(page: HTMLElement): Show {
  const spots = [...page.querySelectorAll<HTMLElement>('[data-place]')].map((spot) => ({
    spot,
    ids: (spot.dataset['records'] ?? '').split(' '),
    number: spot.querySelector('.act-number'),
  }));
  return ({ found }) => {
    for (const { spot, ids, number } of spots) {
      const count = String(ids.filter((id) => found.has(id)).length);
      if (!number || number.textContent === count) continue;
      number.textContent = count;
      spot.classList.toggle('act-out', count === '0');
      const label = spot.getAttribute('aria-label');
      if (label) spot.setAttribute('aria-label', label.replace(/\d+(?=\D*$)/, count));
    }
  };
}
