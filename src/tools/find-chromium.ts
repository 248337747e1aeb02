/** Finds a Chromium for the browser tests, or brings Debian's when it may. */
import { installDebian, onPath } from './programs.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Path of a Chromium that can be driven: `CHROMIUM_PATH`, else one on the PATH, else Debian's package.
 * @throws if there is none and none can be installed, saying what to do
 */
export function findChromium(): string {
  const found = process.env.CHROMIUM_PATH ?? onPath(names);
  if (found) return found;
  const installed = installDebian(['chromium', 'fonts-liberation']) ? onPath(names) : undefined;
  if (installed) return installed;
  throw new Error(
    'A Chromium is needed. Install one (Debian: apt install chromium) or set CHROMIUM_PATH to its program.',
  );
}
