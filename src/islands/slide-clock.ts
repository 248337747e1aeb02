/** The presenter's clock: how long it has been running. */

/** Starts the clock of the notes window; its button starts it again from zero. */
export function runClock(bar: HTMLElement): void {
  const face = bar.querySelector<HTMLElement>('[data-clock]');
  if (!face) return;
  let start = performance.now();
  const show = (): void => {
    const seconds = Math.floor((performance.now() - start) / 1000);
    face.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };
  setInterval(show, 1000);
  bar.querySelector('[data-again]')?.addEventListener('click', () => {
    start = performance.now();
    show();
  });
}
