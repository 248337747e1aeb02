/** What slides do as the story does, in few lines of their own. */

/** Puts on the light or dark that the reader has chosen on another page, if the device has kept it. */
export function wearTheme(world: Window): void {
  try {
    const theme = world.localStorage.getItem('tenun-theme');
    if (theme === 'light' || theme === 'dark') world.document.documentElement.dataset.theme = theme;
  } catch {
    // A comfort, never a need.
  }
}

/** Opens a term's card in place; without it the link leads to the card. */
export function openTerms(page: Document): void {
  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const term = event.target.closest<HTMLAnchorElement>('.term');
    const card = term && page.getElementById(term.hash.slice(1));
    if (!card || !('showPopover' in card)) return;
    event.preventDefault();
    card.showPopover();
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
  });
}
