/** One load of a page: bytes, requests, first and largest paint, shifts, blocking, the main thread’s work. */
import type { Browser } from 'playwright-core';
import type { Profile } from './profile.ts';
import { openTab, type Tab } from './tab.ts';

export interface Load {
  /** Bytes over the wire by kind: `Document`, `Script`, `Font`, … */
  bytes: Record<string, number>;
  total: number;
  requests: number;
  /** Milliseconds from the start of loading. */
  fcp: number;
  lcp: number;
  /** Sum of layout shifts, without unit. */
  cls: number;
  /** Milliseconds beyond 50 of every long task. */
  tbt: number;
  /** Milliseconds that the main thread worked. */
  work: number;
}

/** How long a page is watched after its load, in milliseconds: long enough for whatever it puts off. */
const watched = 2500;

export async function measureLoad(browser: Browser, profile: Profile, address: string): Promise<Load> {
  const tab = await openTab(browser, profile);
  try {
    const bytes = watchBytes(tab);
    await watchPaints(tab);
    const before = await tab.worked();
    await tab.page.goto(address, { waitUntil: 'load', timeout: 180_000 });
    await tab.page.waitForTimeout(watched);
    const work = (await tab.worked()) - before;
    const paints = await tab.page.evaluate(() => (globalThis as unknown as { bench: Paints }).bench);
    const total = Object.values(bytes.kinds).reduce((sum, each) => sum + each, 0);
    return { bytes: bytes.kinds, total, requests: bytes.requests(), ...paints, work };
  } finally {
    await tab.close();
  }
}

/** Adds up what comes over the wire from now on. */
export function watchBytes({ session }: Tab): { kinds: Record<string, number>; requests: () => number } {
  const kinds: Record<string, number> = {};
  const kindOf = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (/^https?:/.test(response.url)) kindOf.set(requestId, type);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kindOf.get(requestId);
    if (kind) kinds[kind] = (kinds[kind] ?? 0) + encodedDataLength;
  });
  return { kinds, requests: () => kindOf.size };
}

interface Paints {
  fcp: number;
  lcp: number;
  cls: number;
  tbt: number;
}

async function watchPaints({ page }: Tab): Promise<void> {
  await page.addInitScript(() => {
    const bench = { fcp: 0, lcp: 0, cls: 0, tbt: 0 };
    Object.assign(globalThis, { bench });
    const watch = (type: string, see: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') bench.fcp = startTime;
    });
    watch('largest-contentful-paint', ({ startTime }) => (bench.lcp = startTime));
    watch('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) bench.cls += value;
    });
    watch('longtask', ({ duration }) => (bench.tbt += Math.max(0, duration - 50)));
  });
}
