/** Opens the whole cloth: from the menu, and from the spine or strip at the page's edge; a motif leads to its step. */

/** Wires the overview of the page, if it has one. */
export function openOverview(world: Window): void {
  const page = world.document;
  const dialog = page.querySelector<HTMLDialogElement>('.overview');
  const template = dialog?.querySelector('template');
  if (!dialog || !template) return;
  const wide = world.matchMedia('(min-width: 60rem)');

  const open = (): void => {
    dialog.replaceChildren(page.importNode(template.content, true));
    dialog.querySelector(`[data-overview-size="${wide.matches ? 'narrow' : 'wide'}"]`)?.remove();
    const here = page.querySelector<HTMLElement>('[data-active]')?.dataset.scene?.split(/[:,]/);
    for (const link of dialog.querySelectorAll<SVGElement>('[data-record]')) {
      if (here?.includes(link.dataset.record ?? '')) link.setAttribute('aria-current', 'true');
    }
    dialog.showModal();
  };

  page.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest(`[data-overview], ${wide.matches ? '.cloth-edge' : '.scrolly-cloth > .stage'}`)) open();
    else if (target.closest('.overview a')) {
      // The menu would cover the step.
      page.querySelector('.menu')?.removeAttribute('open');
      dialog.close();
    }
  });
  // The other size is drawn from other geometry.
  wide.addEventListener('change', () => dialog.close());
  dialog.addEventListener('close', () => dialog.replaceChildren(template));
}
