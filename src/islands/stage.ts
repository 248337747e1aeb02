/** Puts a step's own picture on the stage beside it; the same call always gives the same picture. */

/** Shows `step`'s picture on the stage of its `scrolly`, cross-fading from what stood there. */
export function showStill(scrolly: HTMLElement, step: HTMLElement): void {
  if (scrolly.dataset.showing === step.id) return;
  scrolly.dataset.showing = step.id;
  for (const still of step.querySelectorAll<SVGElement>('.still svg')) {
    const stage = scrolly.querySelector<SVGElement>(`.stage svg[data-size="${still.dataset.size}"]:not(.stage-leave)`);
    if (!stage) continue;
    fadeOut(stage);
    stage.replaceChildren(...still.cloneNode(true).childNodes);
  }
  const map = scrolly.querySelector<HTMLElement>('activity-map');
  if (map) map.dataset.scene = step.dataset.scene ?? '';
}

/** Leaves a copy of the old picture on top, to fade away. */
function fadeOut(stage: SVGElement): void {
  stage.parentElement?.querySelectorAll(`.stage-leave[data-size="${stage.dataset.size}"]`).forEach((old) => old.remove());
  const old = stage.cloneNode(true) as SVGElement;
  old.addEventListener('transitionend', () => old.remove());
  stage.after(old);
  requestAnimationFrame(() => {
    old.classList.add('stage-leave');
    if (getComputedStyle(old).transitionDuration === '0s' || getComputedStyle(old).display === 'none') old.remove();
  });
}
