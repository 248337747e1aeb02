/** A tab of its own in the browser, slowed down as a profile says, with the browser’s own counters at hand. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Profile } from './profile.ts';

export interface Tab {
  page: Page;
  session: CDPSession;
  /** Milliseconds that the page’s main thread has worked so far, the slowdown included. */
  worked: () => Promise<number>;
  /**
   * Runs a function in the page by the browser’s own protocol: the helpers that a locator brings along would lie in
   * the page’s heap, 1.4 MB of them. Throws what the function throws.
   */
  ask: (act: () => Promise<void>) => Promise<void>;
  /** Gathers what is unused, then counts: bytes of heap, nodes, listeners. */
  held: () => Promise<Held>;
  close: () => Promise<void>;
}

export interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

/** Opens an empty tab with nothing in its cache. */
export async function openTab(browser: Browser, profile: Profile): Promise<Tab> {
  const { width, height, slowdown, network } = profile;
  const phone = profile.name === 'phone';
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height },
    hasTouch: phone,
    isMobile: phone,
    deviceScaleFactor: phone ? 2 : 1,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.enable');
  if (network) {
    const bytes = network.bits / 8;
    const limits = { downloadThroughput: bytes, uploadThroughput: bytes, latency: network.latency };
    await session.send('Network.emulateNetworkConditions', { offline: false, ...limits });
  }
  if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return {
    page,
    session,
    worked: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    },
    ask: async (act) => {
      const expression = `(${String(act)})()`;
      const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    },
    held: async () => {
      // Twice, as what the first round frees may have held more.
      for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { heap: usedSize, nodes, listeners: jsEventListeners };
    },
    close: () => context.close(),
  };
}
