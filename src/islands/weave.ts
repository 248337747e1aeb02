/** Weaves the wefts that a picture brings: their rows come one after the other, then the weft itself lies there. */
import { splitRows } from '../graphics/cloth-threads.ts';
import { stands } from './stillness.ts';

/** From row to row, in milliseconds. */
const beat = 16;

/** Lays each row of the picture's thrown wefts as a path of its own for as long as it moves. */
export function weaveRows(picture: SVGElement): void {
  if (stands()) return;
  for (const weft of picture.querySelectorAll<SVGUseElement>('.cloth-throw')) {
    const rows = document.querySelector(`${weft.getAttribute('href') ?? ''} > .cloth-rows`);
    const paths = splitRows(rows?.getAttribute('d') ?? '').map((d, index) => {
      const row = rows?.cloneNode() as SVGPathElement;
      row.setAttribute('d', d);
      row.classList.add('cloth-row');
      row.style.animationDelay = `${index * beat}ms`;
      return row;
    });
    if (paths.length === 0) continue;
    const loom = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    loom.setAttribute(
      'class',
      `${rows?.parentElement?.getAttribute('class') ?? ''} ${weft.getAttribute('class') ?? ''}`,
    );
    loom.setAttribute('stroke-width', rows?.parentElement?.getAttribute('stroke-width') ?? '1');
    loom.append(...paths);
    weft.before(loom);
    weft.classList.add('cloth-settle');
    void Promise.allSettled(paths.map((row) => row.getAnimations()[0]?.finished)).then(() => loom.remove());
  }
}
