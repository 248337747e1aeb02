/** The packages that readers get, each as it is installed: version, licence, and the text of the licence. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownLicence, shippedPackages, type ShippedPackage } from '../model/shipped-code.ts';

/** A package with what its own files say. */
export interface InstalledPackage extends ShippedPackage {
  version: string;
  /** SPDX name: MIT. */
  spdx: string;
  text: string;
}

/** @throws if a package names no licence or brings no text of it */
export const getShippedCode = (): Promise<InstalledPackage[]> =>
  Promise.all(
    shippedPackages.map(async (shipped) => {
      const folder = join(process.cwd(), 'node_modules', shipped.name);
      const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
        version: string;
        license?: string;
      };
      const text = ownLicence(await readFile(join(folder, shipped.licence), 'utf8'));
      if (about.license === undefined || text === '') throw new Error(`${shipped.name}: no licence, or no text of it`);
      return { ...shipped, version: about.version, spdx: about.license, text };
    }),
  );
