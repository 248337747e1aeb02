/** The packages by others that end in files which a reader gets: what the page about licences lists. */
import { packageOf } from './package-of.ts';

/** What a package does for the reader; `licences.use.<use>` says it in words. */
type ShippedUse = 'steps' | 'map' | 'search' | 'loading' | 'joining' | 'font' | 'offline';

/** One package. */
export interface ShippedPackage {
  name: string;
  use: ShippedUse;
  /** Path of its licence below its folder. */
  licence: string;
}

/** In the order of the page. `tests/build/licences.test.ts` holds it against what was built. */
export const shippedPackages: readonly ShippedPackage[] = [
  { name: 'scrollama', use: 'steps', licence: 'LICENSE' },
  { name: 'leaflet', use: 'map', licence: 'LICENSE' },
  { name: 'pagefind', use: 'search', licence: 'LICENSE/LICENSE' },
  { name: 'vite', use: 'loading', licence: 'LICENSE.md' },
  { name: 'rolldown', use: 'joining', licence: 'LICENSE' },
  { name: 'workbox-core', use: 'offline', licence: 'LICENSE' },
  { name: 'workbox-precaching', use: 'offline', licence: 'LICENSE' },
  { name: 'workbox-routing', use: 'offline', licence: 'LICENSE' },
  { name: 'workbox-strategies', use: 'offline', licence: 'LICENSE' },
  { name: '@fontsource-variable/plus-jakarta-sans', use: 'font', licence: 'LICENSE' },
];

/** @throws if a file that leaves the site holds a package that the list lacks, naming both */
export function requireListed(file: string, modules: readonly string[]): void {
  for (const name of modules.map(packageOf)) {
    if (name === null || shippedPackages.some((shipped) => shipped.name === name)) continue;
    throw new Error(`${file} holds ${name}, which src/model/shipped-code.ts does not list with its licence`);
  }
}

/**
 * The licence itself: some packages append those of code that is in their tools and reaches no reader.
 */
export const ownLicence = (text: string): string =>
  (text.split(/^# Licenses of bundled dependencies/m)[0] ?? '')
    .replace(/^end of terms and conditions[^]*$/m, '')
    .replace(/^# .*$/gm, '')
    .trim();
