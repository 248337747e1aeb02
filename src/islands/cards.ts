/** Opens a source or a term in place and shares a step; without it all three are plain links. */

/** What opens each kind of link; false where the link has to do. */
const openers = [
  ['.cite', openSource],
  ['.term', openTerm],
  ['.step-link', openShare],
] as const;

/** Wires citations, terms and step links of `page`. */
export function openCards(page: Document): void {
  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    for (const [kind, open] of openers) {
      const link = event.target.closest<HTMLAnchorElement>(kind);
      if (link && open(page, link)) event.preventDefault();
    }
  });
}

function openSource(page: Document, citation: HTMLAnchorElement): boolean {
  const item = page.getElementById(citation.hash.slice(1));
  const card = page.getElementById('source-card');
  if (!item || !card || !('showPopover' in card)) return false;
  const words = page.createElement('p');
  words.append(`${citation.textContent}. `, ...item.cloneNode(true).childNodes);
  const list = page.createElement('a');
  list.href = citation.hash;
  list.textContent = card.dataset.list ?? '';
  list.addEventListener('click', () => card.hidePopover());
  const all = page.createElement('a');
  all.href = `${card.dataset.sources}#${item.dataset.source}`;
  all.textContent = card.dataset.all ?? '';
  card.replaceChildren(words, list, ' · ', all);
  return show(card);
}

function openTerm(page: Document, term: HTMLAnchorElement): boolean {
  const card = page.getElementById(term.hash.slice(1));
  return card !== null && 'showPopover' in card && show(card);
}

function openShare(page: Document, link: HTMLAnchorElement): boolean {
  const card = page.getElementById('share-card');
  const address = card?.querySelector<HTMLAnchorElement>('[data-address]');
  const copy = card?.querySelector<HTMLButtonElement>('[data-copy]');
  const send = card?.querySelector<HTMLButtonElement>('[data-share]');
  const status = card?.querySelector<HTMLElement>('[data-status]');
  if (!card || !address || !copy || !send || !status || !('showPopover' in card)) return false;
  address.href = link.hash;
  address.textContent = link.href;
  status.textContent = '';
  copy.onclick = async () => {
    const done = await navigator.clipboard.writeText(link.href).then(
      () => true,
      () => false,
    );
    status.textContent = (done ? card.dataset.copied : card.dataset.failed) ?? '';
  };
  send.hidden = !('share' in navigator);
  send.onclick = () => void navigator.share({ title: page.title, url: link.href }).catch(() => undefined);
  return show(card);
}

function show(card: HTMLElement): boolean {
  card.showPopover();
  card.tabIndex = -1;
  card.focus({ preventScroll: true });
  return true;
}
