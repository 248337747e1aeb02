/** What a reader may set, kept on the device if it allows: light or dark, stillness, language. */
import { keep, recall } from './device.ts';

/** Wires the settings of the page; each starts from what was kept, else from the system. */
export function offerSettings(world: Window): void {
  const { document } = world;
  const page = document.documentElement;
  const theme = document.querySelector<HTMLSelectElement>('[data-setting="theme"]');
  const still = document.querySelector<HTMLInputElement>('[data-setting="motion"]');

  if (theme) {
    const apply = (): void => {
      if (theme.value === 'system') delete page.dataset.theme;
      else page.dataset.theme = theme.value;
    };
    const kept = recall(world, 'tenun-theme');
    if ([...theme.options].some(({ value }) => value === kept)) theme.value = kept ?? 'system';
    apply();
    theme.addEventListener('change', () => {
      apply();
      keep(world, 'tenun-theme', theme.value);
    });
  }

  if (still) {
    const apply = (): void => {
      page.dataset.motion = still.checked ? 'still' : 'moving';
    };
    const kept = recall(world, 'tenun-motion');
    still.checked = kept === null ? world.matchMedia('(prefers-reduced-motion: reduce)').matches : kept === 'true';
    apply();
    still.addEventListener('change', () => {
      apply();
      keep(world, 'tenun-motion', String(still.checked));
    });
  }

  // The language that the reader last chose is marked where it is not the page's own; nobody is sent anywhere.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
    if (recall(world, 'tenun-language') === link.lang) link.dataset.kept = '';
    link.addEventListener('click', () => keep(world, 'tenun-language', link.lang));
  }
}
