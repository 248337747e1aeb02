/** Puts a step's own picture on the stage beside it; the same call always gives the same picture. */

import type { Size } from '../graphics/frame.ts';
import { weaveRows } from './weave.ts';

/** Shows `step`'s picture on the stage of its `scrolly`, cross-fading from what stood there. */
export function showStill(scrolly: HTMLElement, step: HTMLElement, wide: boolean): void {
  const showing = `${step.id} ${wide}`;
  if (scrolly.dataset.showing === showing) return;
  scrolly.dataset.showing = showing;
  const old = stageOf(scrolly);
  const state = stateOf(step, wide);
  const stage = old.cloneNode() as SVGSVGElement;
  stage.setAttribute('viewBox', state.getAttribute('viewBox') ?? '');
  stage.append(...document.importNode(state, true).childNodes);
  old.before(stage);
  fadeOut(old);
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

/** Brings out the geometry of the pictures of one size, if it is put by. */
export function bringHolder(size: Size): void {
  const holder = document.querySelector<HTMLTemplateElement>(`template[data-holder="${size}"]`);
  holder?.replaceWith(holder.content);
}

/** Puts the geometry of the pictures of one size by, where it costs nothing. */
export function putByHolder(size: Size): void {
  const holder = document.querySelector(`svg[data-holder="${size}"]`);
  if (!holder) return;
  const rest = document.createElement('template');
  rest.dataset.holder = size;
  holder.replaceWith(rest);
  rest.content.append(holder);
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

/** Leaves the old picture on top, to fade away. */
function fadeOut(old: SVGSVGElement): void {
  old.parentElement?.querySelectorAll('.stage-leave').forEach((older) => older.remove());
  old.classList.add('stage-leave');
  // Where nothing moves there is nothing to wait for.
  void Promise.allSettled(old.getAnimations().map(({ finished }) => finished)).then(() => old.remove());
}
