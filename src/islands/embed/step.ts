/** Shows the step that a host asks for, and leads on to the same step of the story. */
import type { EmbedOptions } from '../../model/embed-options.ts';

/** Chooses among the states of a graphic; a chapter, which has all of its steps, is only led on from there. */
export function chooseStep(root: HTMLElement, { step }: EmbedOptions): void {
  if (step === null) return;
  for (const state of root.querySelectorAll<HTMLElement>('[data-state]'))
    state.hidden = state.dataset['state'] !== step;
  leadOn(root, step);
}

/** Points the way to the whole story at a step, and its readable address. */
export function leadOn(root: HTMLElement, step: string): void {
  const way = root.querySelector<HTMLAnchorElement>('[data-way]');
  const address = root.querySelector('[data-address]');
  if (!way || !address) return;
  way.href = `${root.dataset['story']}#${step}`;
  address.textContent = way.href.replace(/^https?:\/\//, '');
}
