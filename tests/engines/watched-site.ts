/** The built site with the collector at the beginning of every page, for engines whose driver tells nothing of errors. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collector } from './collector.ts';

/** Before the page's own policy, which would not let it in. */
const script = `<script>(${collector.toString()})();document.currentScript.remove()</script>`;

/** Passes everything on from `site`; gives an address without a slash at its end. */
export async function watchSite(site: string): Promise<{ site: string; close: () => void }> {
  const server = createServer((request, response) => {
    fetch(site + (request.url ?? '/'), { redirect: 'manual' })
      .then(async (answer) => {
        const type = answer.headers.get('content-type') ?? 'application/octet-stream';
        const location = answer.headers.get('location');
        const cors = answer.headers.get('access-control-allow-origin');
        response.writeHead(answer.status, {
          'content-type': type,
          ...(location === null ? {} : { location }),
          ...(cors === null ? {} : { 'access-control-allow-origin': cors }),
        });
        const body = Buffer.from(await answer.arrayBuffer());
        response.end(type.startsWith('text/html') ? body.toString().replace('<head>', `<head>${script}`) : body);
      })
      .catch(() => response.writeHead(502).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { site: `http://127.0.0.1:${port}`, close: () => server.close() };
}
