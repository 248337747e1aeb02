/** The print edition as PDFs: whole, in order, tagged, not too heavy; its codes lead to places that are there. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQr from 'jsqr';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readAnchors } from '../../src/formats/pdf-anchors.ts';
import { createHref } from '../../src/i18n/href.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { findCjkFont } from '../../src/tools/find-cjk-font.ts';
import { printPage } from '../../src/tools/print-page.ts';
import { listPrinted } from '../../src/tools/printed.ts';
import { drawPages, readFacts, readTexts, type GreyPage } from './pdf.ts';

const site = inject('site');
const dist = join(import.meta.dirname, '../../dist');
const href = createHref('/');
const whole = process.env.TEST_ALL !== undefined;
const folder = mkdtempSync(join(tmpdir(), 'print-'));
/** In an ordinary run the longest chapter stands for the handouts. */
const chosen = listPrinted(dist).filter(
  ({ file }) => whole || !/^(?:chapter-(?!the-quiet-years)|worksheet-(?!ten-records)|lesson-(?!one-shop))/.test(file),
);
let browser: Browser;

beforeAll(async () => {
  findCjkFont();
  browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] });
  for (const { file, address, without } of chosen) {
    writeFileSync(join(folder, file), await printPage(browser, site + address, without));
  }
}, 600_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const at = (file: string): string => join(folder, file);
const flat = (text: string): string => text.replaceAll(/[\s\u00ad-]+/g, '');
const pageOf = (address: string): string => readFileSync(join(dist, address, 'index.html'), 'utf8');

/** Headings and pictures of the steps as the page has them. */
const stepsOf = (html: string): { id: string; heading: string }[] =>
  [...html.matchAll(/<article class="step"[^>]* id="([^"]+)"[^]*?<h[23] class="step-title">([^]*?)<\/h[23]>/g)].map(
    ([, id = '', heading = '']) => ({ id, heading: heading.replaceAll(/<[^>]+>/g, '') }),
  );

/** How many pages a file may have, by the beginning of its name. */
const bounds = [
  ['story', 24, 40],
  ['cloth', 1, 1],
  ['chapter', 2, 4],
  ['lesson', 3, 9],
  ['worksheet', 1, 8],
  ['quiz', 4, 14],
] as const;

describe.each(chosen)('$file', ({ file, address }) => {
  test('is tagged, named and in a language, with bookmarks, and weighs at most 3 MB', () => {
    const bytes = readFileSync(at(file)).toString('latin1');
    const facts = readFacts(at(file));
    expect(facts.get('Tagged')).toBe('yes');
    expect(facts.get('Title')).toContain(/<title>([^<·]*)/.exec(pageOf(address))?.[1]?.trim().slice(0, 20));
    expect(bytes).toContain(`/Lang (${/-(\w\w)\.pdf$/.exec(file)?.[1]})`);
    if (!file.startsWith('cloth')) expect(bytes).toContain('/Outlines');
    expect(statSync(at(file)).size).toBeLessThanOrEqual(3_000_000);
  });

  test('has as many pages as fit its purpose, on its paper, and none that is blank or runs over the edge', () => {
    const facts = readFacts(at(file));
    const [, least = 1, most = 8] = bounds.find(([kind]) => file.startsWith(kind)) ?? [];
    expect(Number(facts.get('Pages'))).toBeGreaterThanOrEqual(least);
    expect(Number(facts.get('Pages'))).toBeLessThanOrEqual(most);
    expect(facts.get('Page size')).toContain(file.startsWith('cloth') ? 'A3' : 'A4');
    const pixels = mkdtempSync(join(folder, 'grey-'));
    const pages = drawPages(at(file), pixels, 40);
    for (const [index, page] of pages.entries()) {
      expect(inkOf(page, [0.07, 0.08, 0.93, 0.93]), `ink of page ${index + 1}`).toBeGreaterThan(0.002);
      const isBled = file.startsWith('cloth') || (file.startsWith('story') && index === 0);
      if (!isBled) expect(inkOf(page, [0.97, 0, 1, 1]), `right edge of page ${index + 1}`).toBe(0);
    }
  });
});

describe.each(chosen.filter(({ file }) => /^(?:story|chapter)/.test(file)))('$file', ({ file, address }) => {
  test('tells every step in order, and shows one picture for each', () => {
    const html = pageOf(address);
    const steps = stepsOf(html);
    // Two minutes and contents come first and name headings, too.
    const text = flat(
      readTexts(at(file))
        .slice(file.startsWith('story') ? 3 : 0)
        .join('\n'),
    );
    expect(steps.length).toBeGreaterThan(4);
    let from = 0;
    for (const { heading } of steps) {
      const place = text.indexOf(flat(heading), from);
      expect(place, heading).toBeGreaterThanOrEqual(from);
      from = place + 1;
    }
    expect(html.match(/<figure class="print-figure"/g)).toHaveLength(steps.length);
    const figures =
      readFileSync(at(file))
        .toString('latin1')
        .match(/\/S \/Figure\b/g) ?? [];
    expect(figures.length).toBeGreaterThanOrEqual(steps.length);
  });

  test('writes Korean and Japanese titles in their own script', () => {
    const titles = [...pageOf(address).matchAll(/lang="(?:ja|ko)">\s*([^<]+?)\s*</g)].map(([, title = '']) => title);
    const text = flat(readTexts(at(file)).join('\n'));
    for (const title of titles) expect(text).toContain(flat(title).slice(0, 12));
  });
});

test.each(chosen.filter(({ file }) => file.startsWith('worksheet')))(
  '$file holds its key only if it says so',
  ({ file, address }) => {
    const key = /class="teach-key"[^]*?<h2[^>]*>([^<]+)</.exec(pageOf(address))?.[1];
    expect(key).toBeTruthy();
    expect(flat(readTexts(at(file)).join('\n')).includes(flat(key ?? ''))).toBe(file.includes('-with-key-'));
  },
);

test.each(locales)('the contents of the story (%s) name the page of every chapter and step', (locale) => {
  const bytes = readFileSync(at(`story-${locale}.pdf`)).toString('latin1');
  const anchors = readAnchors(bytes);
  const texts = readTexts(at(`story-${locale}.pdf`));
  const steps = stepsOf(pageOf(href(locale, 'print/')));
  for (const { id, heading } of steps) {
    const page = anchors.get(id) ?? 0;
    expect(flat(texts[page - 1] ?? ''), id).toContain(flat(heading));
    expect(flat(texts[2] ?? ''), id).toContain(flat(heading) + String(page));
  }
});

test.each(locales)('every code of a page of the story (%s) leads to a place that is there', (locale) => {
  const pixels = mkdtempSync(join(folder, 'codes-'));
  const pages = drawPages(at(`story-${locale}.pdf`), pixels, 150);
  const found = [pages[0], pages[3], pages[12]].flatMap((page) => (page ? readCodes(page) : []));
  expect(found.length).toBeGreaterThanOrEqual(4);
  for (const code of found) expect(leads(code, locale), code).toBe(true);
});

/** Share of pixels that are not white within a part of a page. */
function inkOf({ width, height, pixels }: GreyPage, [left, top, right, bottom]: readonly number[]): number {
  let [dark, all] = [0, 0];
  for (let y = Math.ceil((top ?? 0) * height); y < Math.floor((bottom ?? 1) * height); y += 1) {
    for (let x = Math.ceil((left ?? 0) * width); x < Math.floor((right ?? 1) * width); x += 1) {
      if ((pixels[y * width + x] ?? 255) < 235) dark += 1;
      all += 1;
    }
  }
  return dark / all;
}

/** The codes of a page: it is read in overlapping strips, as one reading finds one code. */
function readCodes({ width, height, pixels }: GreyPage): string[] {
  const strip = Math.round(height / 5);
  const texts = new Set<string>();
  for (let top = 0; top + strip <= height; top += Math.round(strip / 3)) {
    const data = new Uint8ClampedArray(width * strip * 4).fill(255);
    for (let index = 0; index < width * strip; index += 1) {
      data.fill(pixels[top * width + index] ?? 255, index * 4, index * 4 + 3);
    }
    const code = jsQr(data, width, strip);
    if (code) texts.add(code.data);
  }
  return [...texts];
}

function leads(code: string, locale: Locale): boolean {
  const { pathname, hash } = new URL(code);
  const file = join(dist, pathname, 'index.html');
  if (!pathname.startsWith(href(locale)) || !existsSync(file)) return false;
  return hash === '' || readFileSync(file, 'utf8').includes(` id="${hash.slice(1)}"`);
}
