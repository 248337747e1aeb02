/** Puts a step's own picture on the stage beside it; the same call always gives the same picture. */

import { weaveRows } from './weave.ts';

/** Shows `step`'s picture on the stage of its `scrolly`, cross-fading from what stood there. */
export function showStill(scrolly: HTMLElement, step: HTMLElement, wide: boolean): void {
  const showing = `${step.id} ${wide}`;
  if (scrolly.dataset.showing === showing) return;
  scrolly.dataset.showing = showing;
  for (const stage of stagesOf(scrolly)) {
    const state = (stage.dataset.size === 'wide') === wide ? stateOf(step, stage.dataset.size ?? '') : null;
    fadeOut(stage);
    stage.replaceChildren(...(state ? document.importNode(state, true).childNodes : []));
    weaveRows(stage);
  }
  const map = scrolly.querySelector<HTMLElement>('activity-map');
  if (map) map.dataset.scene = step.dataset.scene ?? '';
}

/** Takes the picture off a stage that is out of sight. */
export function clearStage(scrolly: HTMLElement): void {
  if (scrolly.dataset.showing === undefined) return;
  delete scrolly.dataset.showing;
  for (const stage of stagesOf(scrolly)) stage.replaceChildren();
}

/** Brings out the geometry that only stages of one size need, once. */
export function bringHolder(size: 'wide' | 'spine'): void {
  const holder = document.querySelector<HTMLTemplateElement>(`template[data-holder="${size}"]`);
  holder?.replaceWith(holder.content);
}

const stagesOf = (scrolly: HTMLElement): NodeListOf<SVGElement> =>
  scrolly.querySelectorAll<SVGElement>('.stage svg[data-size]:not(.stage-leave)');

/** A step's picture at one size: in its still, or waiting in a template. */
const stateOf = (step: HTMLElement, size: string): Element | null =>
  step.querySelector(`.still > svg[data-size="${size}"]`) ??
  step.querySelector<HTMLTemplateElement>('.still > template')?.content.querySelector(`svg[data-size="${size}"]`) ??
  null;

/** Leaves a copy of the old picture on top, to fade away. */
function fadeOut(stage: SVGElement): void {
  if (!stage.hasChildNodes()) return;
  stage.parentElement
    ?.querySelectorAll(`.stage-leave[data-size="${stage.dataset.size}"]`)
    .forEach((old) => old.remove());
  const old = stage.cloneNode(true) as SVGElement;
  old.classList.add('stage-leave');
  stage.after(old);
  // Where nothing moves there is nothing to wait for.
  void Promise.allSettled(old.getAnimations().map(({ finished }) => finished)).then(() => old.remove());
}
