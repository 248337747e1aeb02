/** How long a reader waits between an act and what the page shows in answer. */
import type { Browser } from 'playwright-core';
import type { Profile } from './profile.ts';
import { openTab } from './tab.ts';

/** Milliseconds from each touch, worst first. */
export interface Waits {
  /** Until the next frame is painted, by the browser’s own count, in steps of 8: the tick or the mark shows. */
  shown: number[];
  /** Until the frame in which the page’s words answer (count or card) has been made, by the page’s clock. */
  answered: number[];
}

/** What a tap on each of `selectors` makes the reader wait. */
export async function measureClicks(
  browser: Browser,
  profile: Profile,
  address: string,
  selectors: readonly string[],
): Promise<Waits> {
  const tab = await openTab(browser, { ...profile, network: null });
  try {
    await tab.page.addInitScript(() => {
      const waits: Waits = { shown: [], answered: [] };
      Object.assign(globalThis, { waits });
      let touched: number | null = null;
      addEventListener('click', ({ timeStamp }) => (touched = timeStamp), true);
      addEventListener('DOMContentLoaded', () => {
        const observer = new MutationObserver(() => {
          const from = touched;
          touched = null;
          if (from === null) return;
          requestAnimationFrame(() => setTimeout(() => waits.answered.push(Math.round(performance.now() - from))));
        });
        for (const part of document.querySelectorAll('[data-status], [data-card]'))
          observer.observe(part, { subtree: true, childList: true, characterData: true });
      });
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) if (name === 'click') waits.shown.push(duration);
      }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
    });
    await tab.page.goto(address, { waitUntil: 'load' });
    await tab.page.waitForTimeout(2000);
    for (const selector of selectors) {
      // What is folded away on a phone is opened first, as the reader would; all else stays folded, or would lie over it.
      await tab.page.locator('main details').evaluateAll((all, wanted) => {
        for (const fold of all) fold.toggleAttribute('open', fold.querySelector(wanted) !== null);
      }, selector);
      const target = tab.page.locator(`${selector} >> visible=true`).first();
      // Into the middle, where no bar lies over it.
      await target.evaluate((part) => part.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await tab.page.waitForTimeout(600);
      await (profile.name === 'phone' ? target.tap({ force: true }) : target.click({ force: true }));
      await tab.page.waitForTimeout(900);
      await tab.page.keyboard.press('Escape');
      await tab.page.waitForTimeout(400);
    }
    const { shown, answered } = await tab.page.evaluate(() => (globalThis as unknown as { waits: Waits }).waits);
    if (answered.length !== selectors.length)
      throw new Error(`bench: ${answered.length} answers to ${selectors.length} taps on ${address}`);
    const worstFirst = (waits: readonly number[]): number[] => waits.toSorted((a, b) => b - a);
    // Waits of less than 16 ms are not reported.
    const all = [...shown, ...selectors.map(() => 16)].slice(0, selectors.length);
    return { shown: worstFirst(all), answered: worstFirst(answered) };
  } finally {
    await tab.close();
  }
}
