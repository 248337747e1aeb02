/** A chapter in a frame of fixed height: one step at a time, by two buttons or by arrow keys while they have focus. */
import type { EmbedOptions } from '../../model/embed-options.ts';
import { leadOn } from './step.ts';

/** Wires the buttons, if the host gives a height. */
export function goBySteps(root: HTMLElement, { height, step }: EmbedOptions): void {
  const stepper = root.querySelector<HTMLElement>('[data-embed-stepper]');
  const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')];
  const says = stepper?.querySelector('[data-at]');
  if (!stepper || !says || height !== 'fixed') return;
  let at = Math.max(
    0,
    steps.findIndex(({ id }) => id === step),
  );

  const show = (): void => {
    for (const [index, one] of steps.entries()) one.hidden = index !== at;
    says.textContent = `${at + 1} / ${steps.length}`;
    leadOn(root, steps[at]?.id ?? '');
    for (const button of stepper.querySelectorAll<HTMLButtonElement>('[data-go]')) {
      const next = at + Number(button.dataset.go);
      // Not `disabled`: a button that loses the focus loses the reader.
      button.setAttribute('aria-disabled', String(next < 0 || next >= steps.length));
    }
  };
  const go = (by: number): void => {
    at = Math.min(steps.length - 1, Math.max(0, at + by));
    show();
    root.querySelector('[data-steps-list]')?.scrollIntoView({ block: 'start' });
  };

  stepper.hidden = false;
  stepper.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-go]') : null;
    if (button) go(Number(button.dataset.go));
  });
  stepper.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    go(by);
  });
  show();
}
