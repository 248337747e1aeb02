/** Scrolling a page from top to bottom as a reader does: dropped frames, and work for each screen. */
import type { Browser } from 'playwright-core';
import type { Profile } from './profile.ts';
import { openTab } from './tab.ts';

export interface Scroll {
  /** Height of the page in screens. */
  screens: number;
  /** Share of frames that came late or not at all, 0 to 1. */
  dropped: number;
  /** Milliseconds of the main thread for each screen. */
  work: number;
}

/** Pixels a second: a quick reader. */
const speed = 1200;
/** Screens scrolled at most: enough to pass several chapters. */
const most = 60;

export async function measureScroll(browser: Browser, profile: Profile, address: string): Promise<Scroll> {
  const tab = await openTab(browser, { ...profile, network: null });
  const tracing = await browser.newBrowserCDPSession();
  try {
    await tab.page.goto(address, { waitUntil: 'load', timeout: 180_000 });
    await tab.page.waitForTimeout(1500);
    const height = await tab.page.evaluate(() => document.documentElement.scrollHeight);
    const distance = Math.min(height - profile.height, most * profile.height);
    const frames = countFrames(tracing);
    const traceConfig = { includedCategories: ['disabled-by-default-devtools.timeline', 'cc', 'benchmark'] };
    await tracing.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
    const before = await tab.worked();
    await tab.session.send('Input.synthesizeScrollGesture', {
      x: profile.width / 2,
      y: profile.height / 2,
      yDistance: -distance,
      speed,
      // On a phone too: Chromium does not always take a made-up finger for one that scrolls.
      gestureSourceType: 'mouse',
      preventFling: true,
    });
    const moved = await tab.page.evaluate(() => scrollY);
    if (moved < distance / 2) throw new Error(`${address}: scrolled ${moved} px, expected about ${distance}`);
    const work = (await tab.worked()) - before;
    const done = new Promise((complete) => tracing.once('Tracing.tracingComplete', complete));
    await tracing.send('Tracing.end');
    await done;
    const screens = distance / profile.height;
    return { screens, dropped: frames.dropped / Math.max(1, frames.all), work: work / screens };
  } finally {
    await tracing.detach();
    await tab.close();
  }
}

/** Counts what the compositor reports of each frame that it meant to show. */
function countFrames(tracing: Awaited<ReturnType<Browser['newBrowserCDPSession']>>): { all: number; dropped: number } {
  const frames = { all: 0, dropped: 0 };
  tracing.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, ph, args } of value as unknown as TraceEvent[]) {
      const state = name === 'PipelineReporter' && ph !== 'e' ? args?.chrome_frame_reporter?.state : undefined;
      if (state === undefined || state === 'STATE_NO_UPDATE_DESIRED') continue;
      frames.all += 1;
      if (state === 'STATE_DROPPED') frames.dropped += 1;
    }
  });
  return frames;
}

interface TraceEvent {
  name: string;
  ph: string;
  args?: { chrome_frame_reporter?: { state?: string } };
}
