/** Serves the built site while the engines read it: as it is, and with the collector. */
import type { TestProject } from 'vitest/node';
import { serveDist } from '../../src/tools/serve-dist.ts';
import { watchSite } from './watched-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site with the collector in its pages. */
    watchedSite: string;
  }
}

export default async function serve({ provide }: TestProject): Promise<() => Promise<void>> {
  const built = await serveDist();
  const watched = await watchSite(built.site);
  provide('site', built.site);
  provide('watchedSite', watched.site);
  return async () => {
    watched.close();
    await built.close();
  };
}
