/** Reaches each motif of the cloth on a stage: with a pointer or by arrow keys it shows the record's card, Enter tells its step. */

const svgSpace = 'http://www.w3.org/2000/svg';
/** How far from a motif a pointer still means it, in units of the cloth. */
const reach = 26;

/** Wires every `.cloth-cursor` of `page`; the cards wait in `#cloth-cards`. */
export function reachMotifs(page: Document): void {
  const template = page.querySelector<HTMLTemplateElement>('#cloth-cards');
  const cards = [...(template?.content.children ?? [])] as HTMLElement[];
  if (cards.length === 0) return;
  for (const cursor of page.querySelectorAll<HTMLElement>('.cloth-cursor')) wire(cursor, cards);
}

function wire(cursor: HTMLElement, cards: readonly HTMLElement[]): void {
  const stage = cursor.closest('.stage');
  let picked = -1;
  cursor.setAttribute('aria-valuemax', String(cards.length));

  const show = (index: number): void => {
    if (index === picked) return;
    picked = index;
    const card = cards[index];
    stage?.toggleAttribute('data-picked', card !== undefined);
    cursor.replaceChildren(...(card ? [pictureOf(card, cursor), card.cloneNode(true)] : []));
    if (!card) return;
    cursor.setAttribute('aria-valuenow', String(index + 1));
    cursor.setAttribute('aria-valuetext', card.dataset.name ?? '');
  };
  const tell = (): void => {
    const to = cards[picked]?.dataset.to;
    show(-1);
    if (to) location.assign(to);
  };
  const moves: Record<string, (now: number) => number> = {
    ArrowDown: (now) => now + 1,
    ArrowRight: (now) => now + 1,
    ArrowUp: (now) => now - 1,
    ArrowLeft: (now) => now - 1,
    Home: () => 0,
    End: () => cards.length - 1,
  };

  cursor.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') show(nearest(cursor, cards, event));
  });
  cursor.addEventListener('pointerleave', () => show(-1));
  cursor.addEventListener('blur', () => show(-1));
  cursor.addEventListener('click', (event) => {
    const index = nearest(cursor, cards, event);
    // A finger has not seen the card before it presses.
    const seen = index === picked || event.pointerType !== 'touch';
    show(index);
    if (seen) tell();
  });
  cursor.addEventListener('keydown', (event) => {
    const move = moves[event.key];
    if (event.key === 'Enter') tell();
    else if (event.key === 'Escape') show(-1);
    else if (move) show(Math.min(cards.length - 1, Math.max(0, move(picked))));
    else return;
    event.preventDefault();
  });
}

/** The record under the pointer; -1 where there is none. */
function nearest(cursor: HTMLElement, cards: readonly HTMLElement[], { clientX, clientY }: MouseEvent): number {
  const screen = stagePicture(cursor)?.getScreenCTM();
  if (!screen) return -1;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(screen.inverse());
  const far = cards.map(({ dataset }) => Math.hypot(Number(dataset.x) - x, Number(dataset.y) - y));
  const least = Math.min(...far);
  return least <= reach ? far.indexOf(least) : -1;
}

/** The record's lane and its weft, over the cloth. */
function pictureOf({ dataset }: HTMLElement, cursor: HTMLElement): SVGElement {
  const stage = stagePicture(cursor);
  const picture = document.createElementNS(svgSpace, 'svg');
  picture.setAttribute('viewBox', stage?.getAttribute('viewBox') ?? '');
  picture.setAttribute('aria-hidden', 'true');
  const lane = document.createElementNS(svgSpace, 'path');
  lane.setAttribute('class', `cloth-lane g-${dataset.theme}`);
  lane.setAttribute('d', dataset.lane ?? '');
  const weft = document.createElementNS(svgSpace, 'use');
  weft.setAttribute('href', `#cloth-wide-${dataset.card}`);
  picture.append(lane, weft);
  return picture;
}

const stagePicture = (cursor: HTMLElement): SVGSVGElement | null =>
  cursor.parentElement?.querySelector<SVGSVGElement>('.stage-inner > svg:not(.stage-leave)') ?? null;
