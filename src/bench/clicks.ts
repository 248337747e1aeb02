/** How long a reader waits between an act and what the page shows in answer. */
import type { Browser } from 'playwright-core';
import type { Profile } from './profile.ts';
import { openTab } from './tab.ts';

/** Milliseconds from the touch until the next frame is painted, by the browser’s own count (in steps of 8), worst first. */
export async function measureClicks(
  browser: Browser,
  profile: Profile,
  address: string,
  selectors: readonly string[],
): Promise<number[]> {
  const tab = await openTab(browser, { ...profile, network: null });
  try {
    await tab.page.addInitScript(() => {
      const waits: number[] = [];
      Object.assign(globalThis, { waits });
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) if (name === 'click') waits.push(duration);
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
    const waits = await tab.page.evaluate(() => (globalThis as unknown as { waits: number[] }).waits);
    // Waits of less than 16 ms are not reported.
    return [...waits, ...selectors.map(() => 16)].slice(0, selectors.length).toSorted((a, b) => b - a);
  } finally {
    await tab.close();
  }
}
