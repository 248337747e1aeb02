/** Nothing moves where the reader asked for stillness, of the system or of the site. */
import { describe, expect, test } from 'vitest';
import { onEveryEngine, sizes, untilActive, walk, type Tab } from './every-engine.ts';

const steps = ['the-strait', 'bandung', 'jaipongan', 'three-camps', 'the-tally'];

const runningAt = async (tab: Tab): Promise<Record<string, number>> =>
  Object.fromEntries((await walk(tab, steps)).map(({ step, running }) => [step, running]));
const none = Object.fromEntries(steps.map((step) => [step, 0]));

onEveryEngine('stillness', ({ site, open }) => {
  describe.each(Object.entries(sizes))('on a %s', (_, size) => {
    test('when the system asks for it', async () => {
      const tab = await open({ ...size, reducedMotion: true });
      await tab.goto(`${site}/#before`);
      expect(await tab.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
      expect(await runningAt(tab)).toEqual(none);
    });

    test('when the reader sets it on the site', async () => {
      const tab = await open(size);
      await tab.goto(`${site}/#bandung`);
      await untilActive(tab, 'bandung');
      expect(await tab.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(false);
      await tab.click('.menu > summary');
      await tab.click('[data-setting="motion"]');
      await tab.click('.menu > summary');
      expect(await runningAt(tab)).toEqual(none);
    });
  });
});
