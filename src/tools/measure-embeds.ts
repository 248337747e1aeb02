/**
 * Measures how high every embed is at each width, in real Chromium, and writes `src/model/embed-heights.json`: what
 * the code for hosts without our script says. Build first; run by hand after a change of words or pictures.
 *
 *   npm run measure:embeds
 */
import { globSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { defaultLocale } from '../i18n/locales.ts';
import { measuredWidths } from '../model/embed-height.ts';
import { findChromium } from './find-chromium.ts';
import { serveDist } from './serve-dist.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { site, close } = await serveDist();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
const heights: Record<string, Record<string, number[]>> = {};

for (const path of globSync('{embed,*/embed}/*/index.html', { cwd: `${root}dist` }).toSorted()) {
  const [, locale = defaultLocale, part = ''] = /^(?:(\w+)\/)?embed\/([^/]+)\//.exec(path) ?? [];
  await page.goto(`${site}/${path.replace('index.html', '')}`);
  const row: number[] = [];
  for (const width of measuredWidths) {
    await page.setViewportSize({ width, height: 600 });
    row.push(await page.locator('[data-embed]').evaluate((embed) => Math.ceil(embed.getBoundingClientRect().height)));
  }
  (heights[locale] ??= {})[part] = row;
}
await browser.close();
await close();
writeFileSync(`${root}src/model/embed-heights.json`, `${JSON.stringify(heights, null, 2)}\n`);
console.log(
  `heights of ${Object.values(heights).flatMap(Object.keys).length} embeds at ${measuredWidths.length} widths`,
);
