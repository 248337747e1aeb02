/**
 * Measures the built story in real Chromium, beside a bare page of the same words, and writes the figures to
 * `bench.json` and, between its marks, into README.md.
 *
 *   npm run bench                       all of it: about fifteen minutes on a calm machine
 *   npm run bench -- load scroll        these parts alone, for trying a change; README.md stays as it is
 *
 * The parts: load, scroll, memory, clicks, growth.
 *
 * Ratios hold on every machine; times are this machine’s, and grow when it has other work.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from 'playwright-core';
import { makeBarePage } from '../bench/bare-page.ts';
import { measureClicks } from '../bench/clicks.ts';
import { holds, middle, tabulate, type Goal } from '../bench/goals.ts';
import { buildGrown } from '../bench/grow.ts';
import { measureLoad, type Load } from '../bench/load.ts';
import { measureMap, measureMemory } from '../bench/memory.ts';
import { desktop, phone, type Profile } from '../bench/profile.ts';
import { measureScroll, type Scroll } from '../bench/scroll.ts';
import { findChromium } from './find-chromium.ts';
import { serveCompressed } from './serve-compressed.ts';

const rounds = Number(process.env.ROUNDS ?? 5);
const story = '/en/';
const bare = '/bare/';
const root = new URL('../../', import.meta.url);
const parts = ['load', 'scroll', 'memory', 'clicks', 'growth'] as const;
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(parts as readonly string[]).includes(part));
if (unknown.length > 0)
  throw new Error(`bench: found "${unknown.join(' ')}", expected parts among ${parts.join(', ')}`);
const wanted = (part: (typeof parts)[number]): boolean => asked.length === 0 || asked.includes(part);

const { site, add, close } = await serveCompressed();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
/** What V8 compiles of code that runs often lies in its heap, and grows for many runs; here it compiles nothing. */
const interpreting = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--js-flags=--jitless'],
});
add(bare, await makeBarePage(browser, site + story));

const figures: Record<string, unknown> = { chromium: browser.version(), processors: cpus().length, rounds };
const goals: Goal[] = [];
const goal = (name: string, found: number, most: number | null, unit: string, share = false): void =>
  void goals.push({ name, found, most, unit, share });

for (const profile of wanted('load') ? [phone, desktop] : []) {
  const [own, plain] = await inTurn((path) => measureLoad(browser, profile, site + path));
  const [mine, theirs] = [summed(own), summed(plain)];
  figures[`load ${profile.name}`] = { story: mine, bare: theirs };
  if (profile === phone) {
    goal('first contentful paint, phone', mine.fcp / theirs.fcp, 1.1, '×');
    goal('largest contentful paint, phone', mine.lcp / theirs.lcp, 1.1, '×');
    goal('total blocking time, phone', mine.tbt, 50, 'ms');
    goal('main thread during load, phone', mine.work / theirs.work, 1.35, '×');
  }
  goal(`layout shift, ${profile.name}`, mine.cls, 0, '');
  say(`load, ${profile.name}`, { story: mine, bare: theirs });
}
for (const profile of wanted('scroll') ? [phone, desktop] : []) {
  const [own, plain] = await inTurn((path) => measureScroll(browser, profile, site + path), Math.min(rounds, 3));
  const [mine, theirs] = [scrolled(own), scrolled(plain)];
  figures[`scroll ${profile.name}`] = { story: mine, bare: theirs };
  goal(`main thread a screen scrolled, ${profile.name}`, mine.work / theirs.work, 1.15, '×');
  goal(`dropped frames beyond those of the bare page, ${profile.name}`, mine.dropped - theirs.dropped, 0.02, '', true);
  say(`scroll, ${profile.name}`, { story: mine, bare: theirs });
}
for (const profile of wanted('memory') ? [phone, desktop] : []) {
  const { before, after } = await measureMemory(browser, profile, site + story);
  const kept = await measureMemory(interpreting, profile, site + story);
  const plain = await measureMemory(browser, profile, site + bare);
  const map = await measureMap(browser, profile, site + story);
  figures[`memory ${profile.name}`] = { before, after, 'without compiling': kept, map, bare: plain.before };
  goal(`heap after five runs, ${profile.name}`, after.heap / before.heap, 1.1, '×');
  goal(
    `more in the heap after five runs, compiled code aside, ${profile.name}`,
    (kept.after.heap - kept.before.heap) / 1000,
    12,
    'kB',
  );
  goal(`nodes more after five runs, ${profile.name}`, after.nodes - before.nodes, 0, '');
  goal(`listeners more after five runs, ${profile.name}`, after.listeners - before.listeners, 0, '');
  goal(`heap with the live map open, ${profile.name}`, map.open.heap / 1e6, 3, 'MB');
  if (profile === phone) goal('bytes that the live map adds', map.bytes / 1000, 55, 'kB');
  say(`memory, ${profile.name}`, { before, after, 'without compiling': kept, 'map open': map.open });
}
if (wanted('clicks')) {
  const filters = ['education', 'culture', 'economy', 'education'].map((theme) => `[name="theme"][value="${theme}"]`);
  const marks = ['mou-2015', 'youth-camp-2018', 'little-bandung-store-opening-2016'].map((id) => `[data-mark="${id}"]`);
  const acts = {
    'a filter of the activities': await measureClicks(browser, phone, `${site}/en/activities/`, filters),
    'a mark of the cloth': await measureClicks(browser, phone, `${site}/en/activities/`, marks),
  };
  figures.clicks = acts;
  for (const [name, { shown, answered }] of Object.entries(acts)) {
    goal(`tap on ${name}, phone, worst`, shown[0] ?? Number.NaN, 48, 'ms');
    goal(`tap on ${name} until the words answer, phone, worst`, answered[0] ?? Number.NaN, null, 'ms');
  }
}

if (wanted('growth')) {
  const grown: Record<number, Load> = {};
  for (const count of [46, 400, 4000]) grown[count] = await growth(count);
  figures.growth = grown;
  const [one, ten, hundred] = [grown[46], grown[400], grown[4000]] as [Load, Load, Load];
  goal('ten times the data: main thread', ten.work / one.work, 1.3, '×');
  goal('ten times the data: largest paint', ten.lcp / one.lcp, 1.1, '×');
  goal('a hundred times: main thread', hundred.work / one.work, 2, '×');
  goal('a hundred times: largest paint', hundred.lcp / one.lcp, 1.3, '×');
  goal('a hundred times: bytes', hundred.total / one.total, 3, '×');
  say('growth', { '46': grown[46], '400': grown[400], '4000': grown[4000] });
}
await browser.close();
await interpreting.close();
await close();

const table = tabulate(goals);
const bound = goals.filter(({ most }) => most !== null);
console.log(`\n${table}\n\n${bound.filter(holds).length} of ${bound.length} goals held`);
const file = new URL('bench.json', root);
writeFileSync(file, `${JSON.stringify({ figures, goals }, null, 2)}\n`);
if (asked.length === 0) {
  const readme = new URL('README.md', root);
  const date = statSync(file).mtime.toISOString().slice(0, 10);
  const text = `<!-- bench:start -->\n\nMeasured ${date} in Chromium ${browser.version()}, ${cpus().length} processors.\n\n${table}\n\n<!-- bench:end -->`;
  const old = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    old.replace(/<!-- bench:start -->[^]*<!-- bench:end -->/, () => text),
  );
}

/** Measures the story and the bare page in turn, so that what else the machine does falls on both. */
async function inTurn<Found>(measure: (path: string) => Promise<Found>, times = rounds): Promise<[Found[], Found[]]> {
  const found: [Found[], Found[]] = [[], []];
  for (let round = 0; round < times; round += 1) {
    found[0].push(await measure(story));
    found[1].push(await measure(bare));
  }
  return found;
}

function summed(loads: readonly Load[]): Load {
  const of = (kind: 'total' | 'requests' | 'fcp' | 'lcp' | 'cls' | 'tbt' | 'work'): number =>
    middle(loads.map((load) => load[kind]));
  return {
    bytes: loads[0]?.bytes ?? {},
    total: of('total'),
    requests: of('requests'),
    fcp: of('fcp'),
    lcp: of('lcp'),
    cls: of('cls'),
    tbt: of('tbt'),
    work: of('work'),
  };
}

function scrolled(scrolls: readonly Scroll[]): Scroll {
  return {
    screens: middle(scrolls.map(({ screens }) => screens)),
    dropped: middle(scrolls.map(({ dropped }) => dropped)),
    work: middle(scrolls.map(({ work }) => work)),
  };
}

async function growth(count: number): Promise<Load> {
  const { dist, remove } = buildGrown(count);
  const grown = await serveCompressed(dist);
  try {
    const loads: Load[] = [];
    for (let round = 0; round < rounds; round += 1)
      loads.push(await measureLoad(browser, phone as Profile, grown.site + story));
    return summed(loads);
  } finally {
    await grown.close();
    remove();
  }
}

function say(title: string, rows: Record<string, unknown>): void {
  console.log(`\n${title}`);
  for (const [name, values] of Object.entries(rows)) {
    const said = JSON.stringify(values, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
    );
    console.log(`  ${name.padEnd(9)} ${said}`);
  }
}
