/** Links to the same chapter in other languages lead to the step that the reader is at. */

const links = '[data-language], [data-keep-step]';
/** How far down the window a step has to begin to be the one that is read. */
const share = 0.4;

/** Gives such a link its step at the moment it is followed. */
export function keepStep(world: Window): void {
  const { document } = world;
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const follow = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null;
    if (!link) return;
    const line = world.innerHeight * share;
    link.hash = steps.findLast((step) => step.getBoundingClientRect().top <= line)?.id ?? '';
  };
  for (const event of ['click', 'auxclick']) document.addEventListener(event, follow, { capture: true });
}
