/** Puts a step's own picture on the stage beside it; the same call always gives the same picture. */

import { weaveRows } from './weave.ts';

/** Shows `step`'s picture on the stage of its `scrolly`, cross-fading from what stood there. */
export function showStill(scrolly: HTMLElement, step: HTMLElement, wide: boolean): void {
  const showing = `${step.id} ${wide}`;
  if (scrolly.dataset.showing === showing) return;
  scrolly.dataset.showing = showing;
  const stage = stageOf(scrolly);
  const state = stateOf(step, wide);
  fadeOut(stage);
  stage.setAttribute('viewBox', state.getAttribute('viewBox') ?? '');
  stage.replaceChildren(...document.importNode(state, true).childNodes);
  weaveRows(stage);
  const map = scrolly.querySelector<HTMLElement>('activity-map');
  if (map) map.dataset.scene = step.dataset.scene ?? '';
}

/** Takes the picture off a stage that is out of sight. */
export function clearStage(scrolly: HTMLElement): void {
  if (scrolly.dataset.showing === undefined) return;
  delete scrolly.dataset.showing;
  stageOf(scrolly).replaceChildren();
}

/** Brings out the geometry that only stages of one size need, once. */
export function bringHolder(size: 'wide' | 'spine'): void {
  const holder = document.querySelector<HTMLTemplateElement>(`template[data-holder="${size}"]`);
  holder?.replaceWith(holder.content);
}

const stageOf = (scrolly: HTMLElement): SVGSVGElement => part(scrolly, '.stage-inner > svg:not(.stage-leave)');

/** A step's picture: on a wide screen the wide one, else the spine or, where there is none, the narrow one. */
function stateOf(step: HTMLElement, wide: boolean): SVGElement {
  const waiting = part<HTMLTemplateElement>(step, '.still > template').content;
  return waiting.querySelector<SVGElement>(`[data-size="${wide ? 'wide' : 'spine'}"]`) ?? part(step, '.still > svg');
}

function part<Part extends Element>(of: Element, selector: string): Part {
  const found = of.querySelector<Part>(selector);
  if (!found) throw new Error(`#${of.id} ${selector}: expected one, found none`);
  return found;
}

/** Leaves a copy of the old picture on top, to fade away. */
function fadeOut(stage: SVGSVGElement): void {
  if (!stage.hasChildNodes()) return;
  stage.parentElement?.querySelectorAll('.stage-leave').forEach((old) => old.remove());
  const old = stage.cloneNode(true) as SVGElement;
  old.classList.add('stage-leave');
  stage.after(old);
  // Where nothing moves there is nothing to wait for.
  void Promise.allSettled(old.getAnimations().map(({ finished }) => finished)).then(() => old.remove());
}
