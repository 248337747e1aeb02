/**
 * Photographs every page and every step of the built story in real Chromium, with one contact sheet a state, into `look/`.
 *
 *   npm run look                                  every state
 *   npm run look -- --chapter the-agreement       only the steps of one chapter
 *   npm run look -- --state en-390-dark           only one state
 *
 * A state is a language, a width (or `landscape`) and a manner: light, dark, reduced, forced, print.
 */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { locales, defaultLocale, type Locale } from '../i18n/locales.ts';
import { findChromium } from './find-chromium.ts';
import { serveDist } from './serve-dist.ts';

const sizes = { 320: [320, 640], 390: [390, 844], 768: [768, 1024], 1440: [1440, 900], landscape: [844, 390] } as const;
const manners = ['light', 'dark', 'reduced', 'forced', 'print'] as const;
const folder = fileURLToPath(new URL('../../look/', import.meta.url));

const { values } = parseArgs({ options: { chapter: { type: 'string' }, state: { type: 'string' } } });
const states = locales
  .flatMap((locale) =>
    (Object.keys(sizes) as (keyof typeof sizes)[]).flatMap((size) =>
      manners.map((manner) => ({ locale, size, manner })),
    ),
  )
  .map((state) => ({ ...state, name: `${state.locale}-${state.size}-${state.manner}` }))
  .filter(({ name }) => values.state === undefined || name === values.state);
if (states.length === 0) throw new Error(`no state "${values.state}"; one is, for example, en-390-dark`);

const { site, close } = await serveDist();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

for (const state of states) {
  const target = join(folder, state.name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const shots = await photograph(browser, state, target);
  await layContactSheet(browser, state.name, shots);
  console.log(`look/${state.name}.jpg: ${shots.length} pictures`);
}
await browser.close();
await close();

/** Takes the pictures of one state; returns their paths and names. */
async function photograph(from: Browser, { locale, size, manner }: State, target: string): Promise<Shot[]> {
  const [width, height] = sizes[size];
  const page = await from.newPage({
    serviceWorkers: 'block',
    viewport: { width, height },
    colorScheme: manner === 'dark' ? 'dark' : 'light',
    reducedMotion: manner === 'reduced' ? 'reduce' : 'no-preference',
    forcedColors: manner === 'forced' ? 'active' : 'none',
  });
  if (manner === 'print') await page.emulateMedia({ media: 'print' });
  const home = locale === defaultLocale ? '/' : `/${locale}/`;
  const shots: Shot[] = [];
  const shoot = async (name: string): Promise<void> => {
    const path = join(target, `${String(shots.length).padStart(2, '0')}-${name}.png`);
    await page.screenshot({ path });
    shots.push({ name, path });
  };

  await page.goto(site + home, { waitUntil: 'load' });
  if (values.chapter === undefined) {
    await page.waitForTimeout(900);
    await shoot('cover');
  }
  const within = values.chapter === undefined ? '' : `#${values.chapter} `;
  const ids = await page.locator(`${within}[data-step]`).evaluateAll((steps) => steps.map(({ id }) => id));
  if (ids.length === 0) throw new Error(`no chapter "${values.chapter}"`);
  for (const id of ids) {
    await jump(page, id);
    await shoot(id);
  }
  for (const path of values.chapter === undefined
    ? pagesOf(locale)
    : [`${home.slice(1)}chapters/${values.chapter}/index.html`]) {
    await page.goto(`${site}/${path}`, { waitUntil: 'load' });
    await shoot(path.replace(/\/index\.html$/, '').replaceAll(/[^a-z0-9]+/g, '-'));
  }
  await page.close();
  return shots;
}

/** Every built page in a language but the story itself; what belongs to no language counts to the first. */
function pagesOf(locale: Locale): string[] {
  const spoken = (path: string): Locale => locales.find((of) => path.startsWith(`${of}/`)) ?? defaultLocale;
  return globSync('**/*.html', { cwd: fileURLToPath(new URL('../../dist/', import.meta.url)) })
    .filter((path) => spoken(path) === locale && !/^(?:\w+\/)?index\.html$/.test(path))
    .toSorted();
}

/** Goes to a step and waits until nothing moves. */
async function jump(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (step) => document.getElementById(step)?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    id,
  );
  await page.waitForTimeout(120);
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

/** Lays all pictures of a state on one sheet. */
async function layContactSheet(from: Browser, name: string, shots: readonly Shot[]): Promise<void> {
  const page = await from.newPage({ viewport: { width: 2400, height: 1200 } });
  const figures = shots.map(
    (shot) => `<figure><img src="file://${shot.path}"><figcaption>${shot.name}</figcaption></figure>`,
  );
  const html = join(folder, `${name}.html`);
  writeFileSync(
    html,
    `<!doctype html><style>body{margin:12px;display:flex;flex-wrap:wrap;gap:10px;font:12px sans-serif}figure{margin:0}img{height:400px;display:block;border:1px solid #ccc}</style>${figures.join('')}`,
  );
  await page.goto(`file://${html}`, { waitUntil: 'load' });
  await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 70, fullPage: true });
  await page.close();
}

interface State {
  locale: Locale;
  size: keyof typeof sizes;
  manner: (typeof manners)[number];
}

interface Shot {
  name: string;
  path: string;
}
