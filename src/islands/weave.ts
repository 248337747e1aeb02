/** Weaves the wefts that a picture brings: shuttle after shuttle lays its rows, then the weft itself lies there. */
import { splitRows, type Row } from '../graphics/cloth-threads.ts';

/** From shuttle to shuttle, in milliseconds, and how many rows each lays. */
const beat = 80;
const rowsOfShuttle = 6;

/**
 * Throws the rows of the wefts of `stage` marked `cloth-throw`.
 * Each shuttle is a small picture over the stage, which a device moves without drawing the stage anew. Where nobody
 * `sees` it, the wefts lie there woven.
 */
export function weaveRows(stage: SVGSVGElement, sees: boolean): void {
  const thrown = stage.querySelectorAll<SVGUseElement>('.cloth-throw');
  if (!sees) for (const weft of thrown) weft.classList.add('cloth-woven');
  if (!sees) return;
  const screen = thrown.length > 0 && stage.getScreenCTM();
  if (!screen) return;
  const frame = stage.getBoundingClientRect();
  const toStage = new DOMMatrix([screen.a, 0, 0, screen.d, screen.e - frame.left, screen.f - frame.top]);
  for (const weft of thrown) {
    const woven = document.querySelector<SVGPathElement>(`${weft.getAttribute('href') ?? ''} > .cloth-rows`);
    const rows = splitRows(woven?.getAttribute('d') ?? '');
    if (!woven || rows.length === 0) continue;
    const shuttles = Array.from({ length: Math.ceil(rows.length / rowsOfShuttle) }, (_, index) => {
      const own = rows.slice(index * rowsOfShuttle, (index + 1) * rowsOfShuttle);
      const shuttle = shuttleOver(stage, toStage, woven, own);
      shuttle.classList.add(...weft.classList);
      shuttle.style.animationDelay = `${index * beat}ms`;
      return shuttle;
    });
    weft.classList.add('cloth-woven');
    stage.after(...shuttles);
    void Promise.allSettled(shuttles.map((shuttle) => shuttle.getAnimations()[0]?.finished)).then(() => {
      for (const shuttle of shuttles) shuttle.remove();
    });
  }
}

/** A picture of some rows, from edge to edge, where the stage has them; `toStage` leads from units to pixels. */
function shuttleOver(
  stage: SVGSVGElement,
  toStage: DOMMatrix,
  woven: SVGPathElement,
  rows: readonly Row[],
): SVGSVGElement {
  const shuttle = stage.cloneNode() as SVGSVGElement;
  const left = Math.min(...rows.map(({ x }) => x));
  const width = Math.max(...rows.map((row) => row.width));
  const top = (rows[0]?.y ?? 0) - 1;
  const height = (rows.at(-1)?.y ?? 0) + 1 - top;
  shuttle.setAttribute('viewBox', `${left} ${top} ${width} ${height}`);
  shuttle.setAttribute('class', `cloth-shuttle ${woven.parentElement?.getAttribute('class') ?? ''}`);
  const thread = woven.cloneNode() as SVGPathElement;
  thread.setAttribute('d', rows.map(({ x, y, width: long }) => `M${x} ${y}h${long}`).join(''));
  thread.setAttribute('stroke-width', woven.parentElement?.getAttribute('stroke-width') ?? '1');
  shuttle.append(thread);
  const corner = toStage.transformPoint({ x: left, y: top });
  Object.assign(shuttle.style, {
    left: `${corner.x}px`,
    top: `${corner.y}px`,
    width: `${width * toStage.a}px`,
    height: `${height * toStage.d}px`,
  });
  return shuttle;
}
