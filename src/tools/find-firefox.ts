/** Finds a Firefox for the tests in other engines, or brings Debian's when it may. */
import { installDebian, onPath } from './programs.ts';

const names = ['firefox-esr', 'firefox'];

/**
 * Path of a Firefox that can be driven: `FIREFOX_PATH`, else one on the PATH, else Debian's package.
 * @throws if there is none and none can be installed, saying what to do
 */
export function findFirefox(): string {
  const found = process.env.FIREFOX_PATH ?? onPath(names);
  if (found) return found;
  const installed = installDebian(['firefox-esr', 'fonts-liberation']) ? onPath(names) : undefined;
  if (installed) return installed;
  throw new Error(
    'A Firefox is needed. Install one (Debian: apt install firefox-esr) or set FIREFOX_PATH to its program.',
  );
}
