/** Serves a built site as a good host would: compressed by Brotli, what has a hash in its name for ever. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const asIs = new Set(['.png', '.woff2']);

export interface CompressedSite {
  /** Address, without a slash at its end. */
  site: string;
  /** Has the server answer one more address with a page of the bench’s own. */
  add: (path: string, html: string) => void;
  close: () => Promise<void>;
}

/** Starts a server of a folder on a free port of this machine; each file is compressed once. */
export async function serveCompressed(folder: string): Promise<CompressedSite> {
  const ready = new Map<string, { body: Buffer; type: string; coded: boolean }>();
  const keep = (path: string, body: Buffer, ending: string): void => {
    const coded = !asIs.has(ending);
    const sent = coded ? brotliCompressSync(body) : body;
    ready.set(path, { body: sent, type: types[ending] ?? 'application/octet-stream', coded });
  };
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!ready.has(path)) {
      const file = join(folder, path, path.endsWith('/') ? 'index.html' : '');
      if (statSync(file, { throwIfNoEntry: false })?.isFile()) keep(path, readFileSync(file), extname(file));
    }
    const found = ready.get(path);
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': found.type,
      'Content-Length': found.body.length,
      'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(found.coded && { 'Content-Encoding': 'br' }),
    });
    response.end(found.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the built site is not served on a port');
  return {
    site: `http://127.0.0.1:${address.port}`,
    add: (path, html) => keep(path, Buffer.from(html), '.html'),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
