/** Opens the search, by its button or by the key `/`; everything else of it is loaded then. */
import { recall } from './device.ts';

/** Where the device keeps that the key `/` is to do nothing. */
export const quietKey = 'tenun-search-key';

/** Wires the button and the key of the page. */
export function offerSearch(world: Window): void {
  const { document } = world;
  const dialog = document.querySelector<HTMLDialogElement>('.search');
  if (!dialog) return;

  const open = (): void => {
    // A menu left open would lie beneath.
    document.querySelector('.menu')?.removeAttribute('open');
    dialog.showModal();
    dialog.querySelector('input')?.select();
    void import('./search.ts')
      .then(({ runSearch }) => runSearch(world, dialog))
      .catch(() => dialog.setAttribute('data-failed', ''));
  };

  document.querySelector('[data-search]')?.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key !== '/' || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (target instanceof Element && target.closest('input, select, textarea, [contenteditable]')) return;
    if (recall(world, quietKey) === 'off') return;
    event.preventDefault();
    open();
  });
}
