/** Reaches every motif by keyboard: one stop for the Tab key, arrows from motif to motif, plus and minus to zoom. */
import type { ClothView } from './cloth.ts';
import type { Show, View } from './view.ts';

/** Wires one cloth; `see` brings a record into the stretch that is shown. */
export function wireReach(cloth: ClothView, see: (id: string) => void, zoom: (factor: number) => void): Show {
  const { svg, marks, order } = cloth;
  let reachable: string[] = [...order];
  let current = '';

  const offer = (id: string): void => {
    marks.get(current)?.setAttribute('tabindex', '-1');
    current = id;
    marks.get(current)?.setAttribute('tabindex', '0');
  };
  const go = (index: number): void => {
    const id = reachable[Math.min(Math.max(index, 0), reachable.length - 1)];
    if (id === undefined) return;
    see(id);
    offer(id);
    marks.get(id)?.focus({ preventScroll: false });
  };
  const moves: Record<string, (now: number) => number> = {
    ArrowRight: (now) => now + 1,
    ArrowDown: (now) => now + 1,
    ArrowLeft: (now) => now - 1,
    ArrowUp: (now) => now - 1,
    Home: () => 0,
    End: () => reachable.length - 1,
  };

  for (const mark of marks.values()) mark.setAttribute('tabindex', '-1');
  svg.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    if (move) go(move(reachable.indexOf(current)));
    else if (event.key === '+' || event.key === '=') zoom(1 / 1.6);
    else if (event.key === '-') zoom(1.6);
    else return;
    event.preventDefault();
  });
  svg.addEventListener('focusin', ({ target }) => {
    const id = (target as Element).getAttribute('data-mark');
    if (id && id !== current) offer(id);
  });

  return ({ found, state }: View) => {
    reachable = order.filter((id) => found.has(id));
    if (found.has(current) && current !== '') return;
    const first = state.pick !== null && found.has(state.pick) ? state.pick : reachable[0];
    offer(first ?? '');
  };
}
