/** Runs the tests of one check in every engine, each test in tabs of its own that must end without a fault. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject } from 'vitest';
import type { CheckId } from '../../src/schemas/engines.ts';
import { startChromium } from './chromium.ts';
import { engineNames, type Engine, type EngineName, type Part, type Tab, type TabOptions } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';
import { within } from './within.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Version of the engine. */
    version?: string;
  }
}

const starts: Record<EngineName, () => Promise<Engine>> = {
  Chromium: startChromium,
  'Firefox ESR': startFirefox,
  WebKitGTK: startWebKit,
};

/** Two sizes at which everything must work. */
export type { Part, Tab };

export const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } } as const;

/** What a test gets. */
export interface World {
  /** Address of the site for this engine, without a slash at its end. */
  site: string;
  open: (options: TabOptions) => Promise<Tab>;
}

/** Describes a check in every engine; the report counts by engine and check. */
export function onEveryEngine(check: CheckId, tests: (world: World) => void): void {
  describe.each(engineNames)('%s', (name) => {
    describe(check, () => {
      let engine: Engine;
      const tabs: Tab[] = [];
      beforeAll(async () => {
        engine = await starts[name]();
      });
      beforeEach(({ task }) => {
        task.meta.version = engine.version;
      });
      afterEach(async () => {
        const used = tabs.splice(0);
        const faults: string[] = [];
        for (const tab of used) {
          try {
            faults.push(...(await tab.faults()));
          } finally {
            await tab.close();
          }
        }
        expect(faults).toEqual([]);
      });
      afterAll(() => engine.close());
      tests({
        site: inject(name === 'WebKitGTK' ? 'watchedSite' : 'site'),
        open: async (options) => {
          const tab = await engine.open(options);
          tabs.push(tab);
          return tab;
        },
      });
    });
  });
}

/** Long, since a machine may be busy; nobody waits where all is well. */
const patience = 60_000;

/** Asks the page again and again until the answer is true. */
export async function until<Args extends unknown[]>(
  part: Part,
  work: (...args: Args) => boolean | Promise<boolean>,
  ...args: Args
): Promise<void> {
  const end = performance.now() + patience;
  const what = `${work.toString()} with ${JSON.stringify(args)}`;
  let cause: unknown;
  const ask = (): Promise<boolean> =>
    part.evaluate(work, ...args).catch((error: unknown) => {
      cause = error;
      return false;
    });
  while (!(await within(patience, what, ask()))) {
    if (performance.now() > end) throw new Error(`never true: ${what}`, { cause });
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Ids of all steps of the page, in order. */
export const stepsOf = (part: Part): Promise<string[]> =>
  part.evaluate(() => [...document.querySelectorAll('[data-step]')].map(({ id }) => id));

/** Waits until the given step is the active one. */
export const untilActive = (part: Part, id: string): Promise<void> =>
  until(part, (step) => document.querySelector('[data-step][data-active]')?.id === step, id);

/**
 * Waits until a page has loaded all that it loads by itself. Who leaves earlier breaks requests off, and Firefox reports
 * those that go through a service worker as errors.
 */
export const untilAtRest = (part: Part): Promise<void> =>
  until(part, () => {
    const ends = performance.getEntriesByType('resource').map((one) => (one as PerformanceResourceTiming).responseEnd);
    return document.readyState === 'complete' && performance.now() - Math.max(0, ...ends) > 1000;
  });

/** What stands in the page when a step has become active. */
export interface Reached {
  step: string;
  /** Step whose picture the stage shows; null where the words need none. */
  showing: string | null;
  /** The map beside it, if there is one, knows its scene. */
  knowsScene: boolean;
  /** The picture on the stage has a size, in its own units and on the screen. */
  drawn: boolean;
  /** Animations that run. */
  running: number;
}

/**
 * Jumps from step to step and tells what stood there; ends at the first that does not become active. All of it in the
 * page, since a driver is slow to ask.
 */
export const walk = (part: Part, steps: readonly string[]): Promise<Reached[]> =>
  part.evaluate(
    async (all) => {
      const reached: Reached[] = [];
      const isActive = (id: string): boolean => document.querySelector('[data-step][data-active]')?.id === id;
      for (const step of all) {
        const own = document.getElementById(step) as HTMLElement;
        own.scrollIntoView({ block: 'start', behavior: 'instant' });
        const end = performance.now() + 30_000;
        while (!isActive(step) && performance.now() < end) await new Promise((done) => setTimeout(done, 10));
        if (!isActive(step)) break;
        const scrolly = own.closest<HTMLElement>('[data-scrolly]');
        const map = scrolly?.querySelector<HTMLElement>('activity-map');
        const stage = scrolly?.querySelector<SVGSVGElement>('.stage-inner > svg:not(.stage-leave)');
        const box = stage?.getBBox();
        reached.push({
          step,
          showing: scrolly?.dataset['showing']?.split(' ')[0] ?? null,
          knowsScene: !map || map.dataset['scene'] === own.dataset['scene'],
          drawn: [box, stage?.getBoundingClientRect()].every((one) => one && one.width > 0 && one.height > 0),
          running: document.getAnimations().filter(({ playState }) => playState === 'running').length,
        });
      }
      return reached;
    },
    [...steps],
  );
