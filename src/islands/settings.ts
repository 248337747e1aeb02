/** What a reader may set, kept on the device if it allows. */

const key = 'tenun-motion';

/** Wires the motion switch; it starts from what was kept, else from the system. */
export function offerSettings(world: Window): void {
  const box = world.document.querySelector<HTMLInputElement>('[data-setting="motion"]');
  if (!box) return;
  const apply = (): void => {
    world.document.documentElement.dataset.motion = box.checked ? 'still' : 'moving';
  };
  box.checked = kept(world) ?? world.matchMedia('(prefers-reduced-motion: reduce)').matches;
  apply();
  box.addEventListener('change', () => {
    apply();
    try {
      world.localStorage.setItem(key, String(box.checked));
    } catch {
      // The choice holds for this visit.
    }
  });
}

function kept(world: Window): boolean | undefined {
  try {
    const value = world.localStorage.getItem(key);
    return value === null ? undefined : value === 'true';
  } catch {
    return undefined;
  }
}
