/** Puts a step's own picture on the stage beside it; the same call always gives the same picture. */

import type { Size } from '../graphics/frame.ts';
import { unfold } from './folded.ts';
import { stands } from './stillness.ts';
import { weaveRows } from './weave.ts';

/** Shows `step`'s picture on the stage of its `scrolly`; if the reader `sees` it, cross-fading from what stood there. */
export function showStill(scrolly: HTMLElement, step: HTMLElement, wide: boolean, sees: boolean): void {
  const showing = `${step.id} ${wide}`;
  const same = scrolly.dataset.showing === showing;
  if (!same || !sees) endMoves(scrolly);
  if (same) return;
  scrolly.dataset.showing = showing;
  const old = stageOf(scrolly);
  const state = stateOf(step, wide);
  const stage = old.cloneNode() as SVGSVGElement;
  stage.setAttribute('viewBox', state.getAttribute('viewBox') ?? '');
  stage.append(...state.childNodes);
  old.before(stage);
  const moves = !stands();
  if (moves && sees) {
    // The old picture lies on top and fades away.
    old.classList.add('stage-leave');
    old.addEventListener('animationend', () => old.remove());
  } else old.remove();
  if (moves) weaveRows(stage, sees);
  const map = scrolly.querySelector<HTMLElement>('activity-map');
  if (map) map.dataset.scene = step.dataset.scene ?? '';
}

/** Takes the picture off a stage that is out of sight. */
export function clearStage(scrolly: HTMLElement): void {
  endMoves(scrolly);
  if (scrolly.dataset.showing === undefined) return;
  delete scrolly.dataset.showing;
  stageOf(scrolly).replaceChildren();
}

/** Brings out the geometry of the pictures of one size, if it is folded or put by. */
export function bringHolder(size: Size): void {
  const folded = document.querySelector(`script[data-holder="${size}"]`);
  folded?.replaceWith(unfold(folded));
  const rest = document.querySelector<HTMLTemplateElement>(`template[data-holder="${size}"]`);
  rest?.replaceWith(rest.content);
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

/** Takes away what is leaving or being woven: out of sight nothing moves on to its end. */
const endMoves = (scrolly: HTMLElement): void =>
  scrolly.querySelectorAll('.stage-leave, .cloth-shuttle').forEach((moving) => moving.remove());

const stageOf = (scrolly: HTMLElement): SVGSVGElement => part(scrolly, '.stage-inner > svg:not(.stage-leave)');

/** A fresh copy of a step's picture: on a wide screen the wide one, else the spine or, where there is none, the narrow one. */
function stateOf(step: HTMLElement, wide: boolean): Element {
  const folded = step.querySelector(`.still > script[data-size="${wide ? 'wide' : 'spine'}"]`);
  return folded ? part(unfold(folded), 'svg') : (part(step, '.still > svg').cloneNode(true) as Element);
}

function part<Part extends Element>(of: ParentNode & { id?: string }, selector: string): Part {
  const found = of.querySelector<Part>(selector);
  if (!found) throw new Error(`#${of.id} ${selector}: expected one, found none`);
  return found;
}
