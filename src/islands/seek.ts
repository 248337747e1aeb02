/** Brings the reader to the step that the address names, also when words above it take another height once the font is there. */

/** Seeks the step of the address again when the page and its font are ready, unless the reader has moved by then. */
export function seekAddress(world: Window): void {
  const { document, location, performance } = world;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  if (!target) return;

  let moved = false;
  const signs = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;
  const move = (): void => {
    moved = true;
  };
  for (const sign of signs) world.addEventListener(sign, move, { once: true, passive: true });

  const seek = (): void => {
    // A reload and the way back have a place of their own within the step, which the browser restores.
    if (moved || (visit?.type !== 'navigate' && isRead(target, world.innerHeight))) return;
    target.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
  seek();
  void document.fonts.ready.then(seek);
  world.addEventListener('load', seek, { once: true });
}

/** Tells whether the middle of the viewport lies within the element. */
function isRead(target: Element, height: number): boolean {
  const { top, bottom } = target.getBoundingClientRect();
  return top <= height / 2 && bottom > height / 2;
}
