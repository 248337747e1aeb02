/** Draws a range of years on the cloth: along the years with any pointer, on the cloth itself with a mouse. */
import type { ViewState } from '../../model/view-state.ts';
import type { ClothView } from './cloth.ts';
import { placeOf } from './cloth.ts';
import { shifted } from './zoom.ts';
import type { Change } from './view.ts';

/** How far a pointer moves before it draws, in pixels. */
const slack = 5;

/** Wires one cloth. A year that is pressed alone is chosen, or given free if it was. On an enlarged cloth the mouse moves it. */
export function wireBrush(
  cloth: ClothView,
  all: readonly [number, number],
  now: () => ViewState,
  change: Change,
): void {
  const { svg, frame } = cloth;
  const brush = svg.querySelector('[data-brush]');
  const seen = (): readonly [number, number] => now().window ?? all;

  const timeAt = ({ clientX, clientY }: PointerEvent): number => {
    const screen = svg.getScreenCTM();
    if (!screen) return all[0];
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(screen.inverse());
    const [start, end] = frame.along;
    const share = Math.min(Math.max(((frame.down ? y : x) - start) / (end - start), 0), 0.9999);
    return seen()[0] + share * (seen()[1] - seen()[0]);
  };
  const draw = (from: number, to: number): void => {
    const [a, b] = [from, to].map((time) => placeOf(frame, seen(), time));
    brush?.setAttribute(frame.down ? 'y' : 'x', String(a));
    brush?.setAttribute(frame.down ? 'height' : 'width', String((b ?? 0) - (a ?? 0)));
  };
  const choose = (from: number, to: number): void =>
    change((state) => {
      const { filter } = state;
      const isSame = from === to && filter.from === from && filter.to === to;
      return { ...state, filter: { ...filter, from: isSame ? null : from, to: isSame ? null : to } };
    });

  const follow = (area: SVGElement, isGround: boolean): void => {
    area.addEventListener('pointerdown', (down) => {
      if (down.button !== 0 || (isGround && down.pointerType !== 'mouse')) return;
      const first = timeAt(down);
      const start = now().window;
      let moved = false;
      area.setPointerCapture(down.pointerId);
      const move = (event: PointerEvent): void => {
        moved ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > slack;
        if (!moved) return;
        if (isGround && start) {
          const length = svg.getBoundingClientRect()[frame.down ? 'height' : 'width'];
          const way = frame.down ? down.clientY - event.clientY : down.clientX - event.clientX;
          change((state) => ({ ...state, window: shifted(start, all, way / length) }), 'slide');
        } else {
          const times = [first, timeAt(event)].map(Math.floor).toSorted((a, b) => a - b);
          draw(times[0] ?? 0, (times[1] ?? 0) + 1);
        }
      };
      const finish = (event: PointerEvent): void => {
        area.removeEventListener('pointermove', move);
        area.removeEventListener('pointerup', finish);
        area.removeEventListener('pointercancel', finish);
        if (event.type === 'pointercancel') {
          change((state) => state, 'slide');
        } else if (moved ? !(isGround && start) : !isGround) {
          const [from, to] = [Math.floor(first), Math.floor(timeAt(event))].toSorted((a, b) => a - b);
          choose(from ?? 0, to ?? 0);
        } else if (!moved) {
          change((state) => ({ ...state, pick: null }));
        }
      };
      area.addEventListener('pointermove', move);
      area.addEventListener('pointerup', finish);
      area.addEventListener('pointercancel', finish);
    });
  };
  for (const strip of svg.querySelectorAll<SVGElement>('[data-strip]')) follow(strip, false);
  for (const ground of svg.querySelectorAll<SVGElement>('[data-ground]')) follow(ground, true);
}
