/** The look that a host asks for: theme, accent, stillness, with or without title and table. */
import type { EmbedOptions } from '../../model/embed-options.ts';

/** Puts it on the page as attributes that the style knows. */
export function wearOptions(page: Document, { theme, accent, motion, chrome, height }: EmbedOptions): void {
  const { documentElement: top } = page;
  if (theme === 'light' || theme === 'dark') top.dataset.theme = theme;
  if (theme === 'transparent') top.dataset.ground = 'none';
  if (accent !== null) top.style.setProperty('--accent', accent);
  if (!motion) top.dataset.motion = 'still';
  if (!chrome) top.dataset.chrome = 'none';
  top.dataset.height = height;
}
