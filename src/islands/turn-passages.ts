/** A tap on a paragraph turns it, as its own button does; where both languages show, nothing is to be turned. */

/** Listens to the page; links keep their taps, and so does whoever selects words. */
export function turnPassages(world: Window): void {
  const { document } = world;
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a, summary')) return;
    if (world.getSelection()?.isCollapsed === false) return;
    const turn = target.closest('.side-first')?.parentElement?.querySelector<HTMLDetailsElement>(':scope > .side-turn');
    if (turn && world.getComputedStyle(turn).display !== 'none') turn.open = !turn.open;
  });
}
