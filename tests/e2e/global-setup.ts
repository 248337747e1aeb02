/** Serves the built site on a free port of this machine for as long as the browser tests run. */
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../src/tools/find-chromium.ts';
import { serveDist } from '../../src/tools/serve-dist.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    site: string;
    /** Path of the browser. */
    chromium: string;
  }
}

export default async function serve({ provide }: TestProject): Promise<() => Promise<void>> {
  const { site, close } = await serveDist();
  provide('site', site);
  provide('chromium', findChromium());
  return close;
}
