/** Serves the built site on a free port of this machine for as long as the browser tests run. */
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../src/tools/find-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    site: string;
    /** Path of the browser. */
    chromium: string;
  }
}

export default async function serve({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: 'dist' },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the built site is not served on a port');
  provide('site', `http://127.0.0.1:${address.port}`);
  provide('chromium', findChromium());
  return () => server.close();
}
