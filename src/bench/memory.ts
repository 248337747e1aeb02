/** What a page holds: before, after five runs up and down, and with the live map open. */
import type { Browser } from 'playwright-core';
import { watchBytes } from './load.ts';
import type { Profile } from './profile.ts';
import { openTab, type Held } from './tab.ts';

export interface Memory {
  before: Held;
  after: Held;
}

const runs = 5;

/** Runs through all of a page five times; one run before the first count wakes what wakes once. */
export async function measureMemory(browser: Browser, profile: Profile, address: string): Promise<Memory> {
  const tab = await openTab(browser, { ...profile, slowdown: 1, network: null });
  try {
    await tab.page.goto(address, { waitUntil: 'load' });
    const run = (): Promise<void> =>
      tab.page.evaluate(async () => {
        const frame = (): Promise<unknown> => new Promise((painted) => requestAnimationFrame(painted));
        const all = [...document.querySelectorAll('[data-step], [data-chapter], h2')];
        for (const each of [...all, ...all.toReversed()]) {
          each.scrollIntoView({ block: 'center', behavior: 'instant' });
          await frame();
          await frame();
        }
        scrollTo({ top: 0, behavior: 'instant' });
        await new Promise((rest) => setTimeout(rest, 1500));
      });
    await run();
    const before = await tab.held();
    for (let each = 0; each < runs; each += 1) await run();
    return { before, after: await tab.held() };
  } finally {
    await tab.close();
  }
}

export interface MapMemory {
  /** Bytes over the wire from coming near the map until it is open. */
  bytes: number;
  before: Held;
  open: Held;
}

/** Comes to the first map of the story and opens it. */
export async function measureMap(browser: Browser, profile: Profile, address: string): Promise<MapMemory> {
  const tab = await openTab(browser, { ...profile, slowdown: 1, network: null });
  try {
    await tab.page.goto(address, { waitUntil: 'load' });
    await tab.page.waitForTimeout(1000);
    const before = await tab.held();
    const { kinds } = watchBytes(tab);
    await tab.ask(async () => {
      const until = async <E extends Element>(selector: string): Promise<E> => {
        for (let waited = 0; waited < 30_000; waited += 50) {
          const seen = [...document.querySelectorAll<E>(selector)].find((each) => each.checkVisibility());
          if (seen) return seen;
          await new Promise((rest) => setTimeout(rest, 50));
        }
        throw new Error(`bench: ${selector} is not seen after 30 s`);
      };
      (await until('activity-map')).scrollIntoView({ block: 'center', behavior: 'instant' });
      (await until<HTMLButtonElement>('.map-explore')).click();
      await until('.map-canvas .leaflet-marker-icon');
    });
    await tab.page.waitForTimeout(1000);
    const open = await tab.held();
    return { bytes: Object.values(kinds).reduce((sum, each) => sum + each, 0), before, open };
  } finally {
    await tab.close();
  }
}
