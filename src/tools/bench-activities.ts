/**
 * Measures how long the page of all activities takes to answer a filter, with the real records and with made-up ones,
 * in real Chromium on a processor slowed down four times.
 *
 *   npm run bench:activities
 *
 * `script` is the time that our code runs; `frame` is the time from the reader's act until the next frame has been
 * painted, which is what a reader waits for. Both in milliseconds: middle value and worst of all acts. They grow when
 * the machine has other work. `work` does less so: the processor's time for one act and all that follows from it, the
 * later drawing and the slowdown included, on average.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { createSynthetic } from '../../tests/content/synthetic.ts';
import { toRow } from '../model/activity-row.ts';
import type { Activity } from '../schemas/activity.ts';
import { findChromium } from './find-chromium.ts';
import { serveDist } from './serve-dist.ts';

const slowdown = 4;
const page = readFileSync(fileURLToPath(new URL('../../dist/en/activities/index.html', import.meta.url)), 'utf8');
/** A record that happened: its row and marks are the models of all made-up ones. */
const model = 'youth-camp-2018';

const { site, close } = await serveDist();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

console.log(
  `records  size     ready   script: middle  worst   frame: middle  worst     work   (ms, processor ${slowdown}x slower)`,
);
for (const count of [46, 400, 4000]) {
  for (const [size, width, height] of [
    ['desktop', 1440, 900],
    ['phone', 390, 844],
  ] as const) {
    const { ready, acts, work } = await measure(browser, count === 46 ? page : pageOf(count), { width, height });
    const figures = (['script', 'frame'] as const).map((kind) => {
      const all = acts.map((act) => act[kind]).toSorted((a, b) => a - b);
      return [all[Math.floor(all.length / 2)] ?? 0, all.at(-1) ?? 0].map((ms) => ms.toFixed(0).padStart(6)).join(' ');
    });
    console.log(
      `${String(count).padStart(7)}  ${size.padEnd(8)}${ready.toFixed(0).padStart(6)}   ${figures.join('          ')} ${work.toFixed(0).padStart(8)}`,
    );
  }
}
await browser.close();
await close();

/** The built page with made-up records in place of the real ones. */
function pageOf(count: number): string {
  const activities = createSynthetic(count).activities as unknown as Activity[];
  const rows = activities.map((activity) => toRow(activity, [], 'en'));
  const repeat = (html: string, piece: RegExp): string => {
    const all = html.match(piece) ?? [];
    const pattern = all.find((each) => each.includes(`"${model}"`));
    const [first] = all;
    if (!pattern || !first) throw new Error(`the built page has no ${String(piece)} for ${model}`);
    const many = rows
      .map(({ id, theme }) => pattern.replaceAll(model, id).replaceAll('g-education', `g-${theme}`))
      .join('');
    return html
      .replace(first, '\u0000')
      .replaceAll(piece, '')
      .replace('\u0000', () => many);
  };
  const cloths = page.replace(/<svg class="act-cloth[^]*?<\/svg>/g, (cloth) =>
    repeat(repeat(cloth, /<a class="act-mark[^]*?<\/a>/g), /<g data-band=[^]*?<\/g>/g),
  );
  const table = repeat(cloths, /<tr class="act-row"[^]*?<\/tr>/g);
  return table.replace(/(id="activities-data">)([^]*?)(<\/script>)/, (_, open: string, text: string, end: string) => {
    const data = JSON.stringify({ ...(JSON.parse(text) as object), rows });
    return open + data.replaceAll('<', '\\u003c') + end;
  });
}

/** Opens a page and acts on it as a reader would. */
async function measure(from: Browser, html: string, viewport: { width: number; height: number }): Promise<Measured> {
  const context = await from.newContext({ viewport, serviceWorkers: 'block' });
  const tab = await context.newPage();
  const path = `${site}/en/activities/`;
  await tab.route(path, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  const session = await context.newCDPSession(tab);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.goto(path, { waitUntil: 'load', timeout: 180_000 });
  await tab.locator('[data-ready]').waitFor({ timeout: 60_000 });
  const ready = await tab.evaluate(() => performance.now());
  await tab.waitForTimeout(1500);
  const before = await worked();
  const acts = await tab.evaluate(async () => {
    const painted = (): Promise<void> =>
      new Promise((done) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage(null);
        }),
      );
    const field = (selector: string): HTMLInputElement => {
      const found = document.querySelector<HTMLInputElement>(selector);
      if (!found) throw new Error(`no ${selector}`);
      return found;
    };
    const press = (selector: string) => (): void => field(selector).click();
    const type = (text: string) => (): void => {
      field('[name="q"]').value = text;
      field('[name="q"]').dispatchEvent(new Event('input', { bubbles: true }));
    };
    const from = (year: string) => (): void => {
      field('[name="from"]').value = year;
      field('[name="from"]').dispatchEvent(new Event('change', { bubbles: true }));
    };
    const all = [
      press('[name="theme"][value="education"]'),
      press('[name="theme"][value="culture"]'),
      press('[name="theme"][value="education"]'),
      press('[name="status"][value="completed"]'),
      press('[name="status"][value="completed"]'),
      press('[name="theme"][value="culture"]'),
      from('2018'),
      from(''),
      ...['a', 'ac', 'act', 'acti', '1', '12', ''].map(type),
      press('[data-sort="title"] button'),
      press('[data-sort="title"] button'),
      press('[data-sort="date"] button'),
    ];
    const measured: { script: number; frame: number }[] = [];
    for (const act of all) {
      await painted();
      const start = performance.now();
      act();
      const script = performance.now() - start;
      await painted();
      measured.push({ script, frame: performance.now() - start });
      await new Promise((rest) => setTimeout(rest, 600));
    }
    return measured;
  });
  const work = ((await worked()) - before) / acts.length;
  await context.close();
  return { ready, acts, work };
}

interface Measured {
  /** From the start of loading until the page answers. */
  ready: number;
  acts: { script: number; frame: number }[];
  work: number;
}
