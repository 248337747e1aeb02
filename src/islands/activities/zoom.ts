/** Which stretch of time the cloth shows: by wheel with Ctrl, by two fingers, by buttons and keys. */
import type { ViewState } from '../../model/view-state.ts';
import type { ClothView } from './cloth.ts';
import type { Change, Show } from './view.ts';

/** The narrowest stretch, in years. */
const least = 1;

/** The stretch with another length around a point that keeps its place; null when it is all. */
export function stretched(
  now: ViewState['window'],
  all: readonly [number, number],
  factor: number,
  around?: number,
): ViewState['window'] {
  const [from, to] = now ?? all;
  const length = Math.min(Math.max((to - from) * factor, least), all[1] - all[0]);
  const centre = around ?? (from + to) / 2;
  return held(centre - ((centre - from) / (to - from)) * length, length, all);
}

/** The stretch moved by a share of its length. */
export const shifted = (now: ViewState['window'], all: readonly [number, number], share: number): ViewState['window'] =>
  now && held(now[0] + share * (now[1] - now[0]), now[1] - now[0], all);

/** The stretch moved so far that a time lies in it. */
export function including(now: ViewState['window'], all: readonly [number, number], time: number): ViewState['window'] {
  if (!now || (time >= now[0] && time <= now[1])) return now;
  return held(time - (now[1] - now[0]) / 2, now[1] - now[0], all);
}

function held(from: number, length: number, [first, end]: readonly [number, number]): ViewState['window'] {
  const start = Math.min(Math.max(from, first), end - length);
  const window = [start, start + length].map((time) => Math.round(time * 100) / 100) as [number, number];
  return window[0] <= first && window[1] >= end ? null : window;
}

/** Wires wheel and fingers on one cloth. */
export function wireZoom({ svg, frame }: ClothView, all: readonly [number, number], change: Change): void {
  const fingers = new Map<number, PointerEvent>();
  let gap = 0;

  const timeAt = ({ clientX, clientY }: { clientX: number; clientY: number }, window: ViewState['window']): number => {
    const screen = svg.getScreenCTM();
    if (!screen) return all[0];
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(screen.inverse());
    const [start, end] = frame.along;
    const [from, to] = window ?? all;
    return from + (((frame.down ? y : x) - start) / (end - start)) * (to - from);
  };
  const zoom = (factor: number, at: { clientX: number; clientY: number }): void =>
    change((state) => ({ ...state, window: stretched(state.window, all, factor, timeAt(at, state.window)) }), 'slide');

  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(Math.exp(Math.min(Math.max(event.deltaY, -60), 60) / 120), event);
    },
    { passive: false },
  );
  svg.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch') fingers.set(event.pointerId, event);
    gap = 0;
  });
  svg.addEventListener('pointermove', (event) => {
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, event);
    const [a, b] = [...fingers.values()];
    if (!a || !b) return;
    const now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    const middle = { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 };
    if (gap > 0 && now > 0) zoom(gap / now, middle);
    gap = now;
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    svg.addEventListener(end, ({ pointerId }) => void fingers.delete(pointerId));
  }
}

/** Wires the buttons; returns what dims those that would do nothing. */
export function wireZoomButtons(page: HTMLElement, all: readonly [number, number], change: Change): Show {
  const buttons = [...page.querySelectorAll<HTMLButtonElement>('[data-zoom]')];
  const act: Record<string, (now: ViewState['window']) => ViewState['window']> = {
    in: (now) => stretched(now, all, 1 / 2),
    out: (now) => stretched(now, all, 2),
    earlier: (now) => shifted(now, all, -0.5),
    later: (now) => shifted(now, all, 0.5),
    whole: () => null,
  };
  for (const button of buttons) {
    const next = act[button.dataset['zoom'] ?? ''];
    button.addEventListener('click', () => {
      // A button that has just gone dim would drop the focus; it stays and says so instead.
      if (next && button.getAttribute('aria-disabled') !== 'true')
        change((state) => ({ ...state, window: next(state.window) }));
    });
  }
  return ({ state: { window } }) => {
    const idle: Record<string, boolean> = {
      in: window !== null && window[1] - window[0] <= least,
      out: window === null,
      earlier: window === null || window[0] <= all[0],
      later: window === null || window[1] >= all[1],
      whole: window === null,
    };
    for (const button of buttons)
      button.setAttribute('aria-disabled', String(idle[button.dataset['zoom'] ?? ''] ?? false));
  };
}
