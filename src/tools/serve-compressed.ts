/** Serves the built site as a good host does: compressed, with the headers of `header-rules.ts`; on a free port of this machine. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { headerRules, headersOf } from '../server/header-rules.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const brotli = promisify(brotliCompress);
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Kinds of files that a page asks for; whatever is missing here is sent as bytes. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** One file as it is sent. */
interface Sent {
  status: number;
  type: string;
  body: Buffer;
  coded: boolean;
}

export interface CompressedSite {
  /** Address, without a slash at its end. */
  site: string;
  /** Has the server answer one more address, with a page that no file holds. */
  add: (path: string, html: string) => void;
  close: () => Promise<void>;
}

/**
 * Starts the server of a built site; `site` is its address, without a slash at its end.
 * @param port  where the site stood before, if it is to be the same for a browser; else any that is free
 */
export async function serveCompressed(folder = dist, port = 0): Promise<CompressedSite> {
  const kept = new Map<string, Promise<Sent>>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const sent = kept.get(path) ?? read(folder, path);
    kept.set(path, sent);
    sent.then(
      ({ status, type, body, coded }) => {
        const own = { 'Content-Type': type, ...(coded ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}) };
        // Its Strict-Transport-Security says nothing to a browser without TLS.
        response
          .writeHead(status, { ...headersOf(headerRules, path), ...own, 'Content-Length': body.length })
          .end(body);
      },
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the built site is not served on a port');
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  const add = (path: string, html: string): void => {
    const type = 'text/html; charset=utf-8';
    kept.set(
      path,
      brotli(html, options).then((body) => ({ status: 200, type, body, coded: true })),
    );
  };
  return { site: `http://127.0.0.1:${address.port}`, add, close };
}

/** A file below a folder, or the page that says that there is none. */
async function read(folder: string, path: string): Promise<Sent> {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const file = join(folder, name);
  const found = file.startsWith(folder) ? await readFile(file).catch(() => null) : null;
  const bytes = found ?? (await readFile(join(folder, '404.html')).catch(() => Buffer.from('')));
  const type = found ? (types[extname(name)] ?? 'application/octet-stream') : 'text/html; charset=utf-8';
  const coded = type.includes('charset');
  return { status: found ? 200 : 404, type, body: coded ? await brotli(bytes, options) : bytes, coded };
}
