/** Makes the PDFs of the print edition from the built site, into `dist/print/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.ts';
import { findCjkFont } from './find-cjk-font.ts';
import { printPage } from './print-page.ts';
import { listPrinted } from './printed.ts';
import { serveDist } from './serve-dist.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const target = join(dist, 'print');

findCjkFont();
const { site, close } = await serveDist();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
mkdirSync(target, { recursive: true });
for (const { file, address, without } of listPrinted(dist)) {
  const pdf = await printPage(browser, `${site}${address}`, without);
  writeFileSync(join(target, file), pdf);
  console.log(`dist/print/${file}: ${Math.ceil(pdf.length / 1000)} kB`);
}
await browser.close();
await close();
