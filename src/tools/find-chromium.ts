/** Finds a Chromium for the browser tests, or brings Debian's when it may. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Path of a Chromium that can be driven: `CHROMIUM_PATH`, else one on the PATH, else Debian's package.
 * @throws if there is none and none can be installed, saying what to do
 */
export function findChromium(): string {
  const found = process.env.CHROMIUM_PATH ?? onPath(names);
  if (found) return found;
  if (process.getuid?.() === 0 && onPath(['apt-get'])) {
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update'], quiet);
    execFileSync('apt-get', ['install', '-y', 'chromium', 'fonts-liberation'], quiet);
    const installed = onPath(names);
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need a Chromium. Install one (Debian: apt install chromium) or set CHROMIUM_PATH to its program.',
  );
}

function onPath(programs: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
