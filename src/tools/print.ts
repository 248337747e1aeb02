/** Makes the PDFs of the print edition from the built site, into `dist/print/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findChromium } from './find-chromium.ts';
import { findCjkFont } from './find-cjk-font.ts';
import { printPage } from './print-page.ts';
import { listPrinted } from './printed.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const target = join(dist, 'print');

findCjkFont();
const server = await preview({
  configFile: false,
  logLevel: 'error',
  appType: 'mpa',
  build: { outDir: 'dist' },
  preview: { port: 0, host: '127.0.0.1' },
});
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error('the built site is not served on a port');
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
mkdirSync(target, { recursive: true });
for (const { file, address: path } of listPrinted(dist)) {
  const pdf = await printPage(browser, `http://127.0.0.1:${address.port}${path}`);
  writeFileSync(join(target, file), pdf);
  console.log(`dist/print/${file}: ${Math.ceil(pdf.length / 1000)} kB`);
}
await browser.close();
await server.close();
