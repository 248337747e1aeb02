/** Moves by steps for readers who do not scroll: two buttons, and the arrow keys while they have focus. */

/** Wires the buttons marked `data-stepper` in `page`. */
export function runStepper(page: Document): void {
  const stepper = page.querySelector<HTMLElement>('[data-stepper]');
  const steps = [...page.querySelectorAll<HTMLElement>('[data-step]')];
  const says = page.querySelector<HTMLElement>('[data-announce]');

  const go = (by: number): void => {
    const active = steps.findIndex((step) => step.hasAttribute('data-active'));
    const target = steps[Math.min(steps.length - 1, Math.max(0, active + by))];
    target?.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (says) says.textContent = target?.querySelector('h2, h3')?.textContent ?? '';
  };

  stepper?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-go]') : null;
    if (button) go(Number(button.dataset.go));
  });
  stepper?.addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    go(by);
  });
}
