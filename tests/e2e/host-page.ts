/** Pages of another origin that put an embed into themselves, as city offices do. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** What the host page says of its frame, and which policy it is served with. */
export interface HostPage {
  /** Attributes of the frame beside `src` and `width`. */
  frame: string;
  /** One frame each, in CSS pixels. */
  widths?: readonly number[];
  /** Script of the host; none without it. */
  script?: string;
  /** Its own Content-Security-Policy. */
  policy?: string;
}

/** Serves host pages under another name of this machine while the tests of a file run; gives the address of one. */
export function useHosts(): (host: HostPage, src: string) => string {
  let server: Server;
  const hosts: { host: HostPage; src: string }[] = [];
  beforeAll(async () => {
    server = createServer(({ url = '' }, answer) => {
      const page = hosts[Number(url.slice(1))];
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      if (page?.host.policy) answer.setHeader('content-security-policy', page.host.policy);
      answer.end(page ? write(page.host, page.src) : '');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => void server.close());
  return (host, src) => `http://localhost:${(server.address() as AddressInfo).port}/${hosts.push({ host, src }) - 1}`;
}

const write = ({ frame, widths = [600], script = '' }: HostPage, src: string): string =>
  `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,"><body><h1>A host</h1>` +
  widths.map((width) => `<iframe title="Embed" ${frame} width="${width}" src="${src}"></iframe>`).join('') +
  `<script>${script}</script></body></html>`;

/** The sandbox that WordPress puts around what it does not know. */
export const sandboxed = 'sandbox="allow-scripts" referrerpolicy="no-referrer" height="400" frameborder="0"';

/** Keeps every message and fits the height of each frame, in the words of our protocol. */
export const fitting = `
  window.heard = [];
  addEventListener('message', ({ source, data }) => {
    const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    heard.push(data);
    if (data.type === 'tenun:height') frame.height = data.height;
  });`;

const secret = 'q8Zr2Lk0Ab';

/** The address that WordPress gives a frame, with its secret. */
export const withSecret = (src: string): string => `${src}#?secret=${secret}`;

/** What WordPress does with a frame that it has put a secret on. */
export const wordpress = `
  window.heard = [];
  const frame = document.querySelector('iframe');
  const secret = '${secret}';
  frame.addEventListener('load', () => frame.contentWindow.postMessage({ message: 'ready', secret }, '*'));
  addEventListener('message', ({ source, data }) => {
    if (!data || data.secret !== secret || source !== frame.contentWindow) return;
    heard.push(data);
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, data.value));
  });`;

interface ServedPage {
  /** Its address. */
  url: string;
  close: () => void;
}

/** Serves one page on a free port of this machine. */
export function serveHostPage(body: string, head = ''): Promise<ServedPage> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
  const server = createServer(({ url }, response) => {
    response.writeHead(url === '/' ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' });
    response.end(url === '/' ? html : '');
  });
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the host page is not served on a port'));
      else resolve({ url: `http://127.0.0.1:${address.port}/`, close: () => server.close() });
    });
  });
}
