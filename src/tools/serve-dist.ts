/** Serves the built site on a free port of this machine. */
import { preview } from 'vite';

/** Starts a server of `dist/`; `site` is its address, without a slash at its end. */
export async function serveDist(): Promise<{ site: string; close: () => Promise<void> }> {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: 'dist' },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the built site is not served on a port');
  return { site: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
