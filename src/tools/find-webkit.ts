/** Finds WebKitGTK's driver and small browser, and a screen for them, or brings Debian's when it may. */
import { globSync } from 'node:fs';
import { installDebian, onPath } from './programs.ts';

/** The programs that drive WebKit. */
export interface WebKitPrograms {
  driver: string;
  browser: string;
  /** X server without a screen: the browser has no headless mode. */
  screen: string;
}

/**
 * Paths of the three programs: `WEBKIT_DRIVER_PATH`, `MINIBROWSER_PATH` and `XVFB_PATH`, else those of this machine,
 * else Debian's packages.
 * @throws if one is missing and cannot be installed, saying what to do
 */
export function findWebKit(): WebKitPrograms {
  const found = look();
  if (found) return found;
  const installed = installDebian(['webkit2gtk-driver', 'xvfb', 'fonts-liberation']) ? look() : undefined;
  if (installed) return installed;
  throw new Error(
    'WebKitGTK with its driver and Xvfb are needed. Install them (Debian: apt install webkit2gtk-driver xvfb) or set ' +
      'WEBKIT_DRIVER_PATH, MINIBROWSER_PATH and XVFB_PATH to the programs.',
  );
}

function look(): WebKitPrograms | undefined {
  const driver = process.env.WEBKIT_DRIVER_PATH ?? onPath(['WebKitWebDriver']);
  const browser = process.env.MINIBROWSER_PATH ?? globSync('/usr/lib{,exec}/{,*/}webkit2gtk-4.1/MiniBrowser')[0];
  const screen = process.env.XVFB_PATH ?? onPath(['Xvfb']);
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}
