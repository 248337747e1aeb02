/** The drawings of the maps show each step's scene, and the live map opens with its pins. */
import { describe, expect, test } from 'vitest';
import { onEveryEngine, sizes, until, untilActive, walk } from './every-engine.ts';

onEveryEngine('map', ({ site, open }) => {
  describe.each(Object.entries(sizes))('on a %s', (_, size) => {
    test('at every step of a map the stage shows the scene of that step', async () => {
      const tab = await open(size);
      await tab.goto(`${site}/en/`);
      const steps = await tab.evaluate(() =>
        [...document.querySelectorAll('[data-scrolly$="-map"] [data-step]')].map(({ id }) => id),
      );
      expect(steps.length).toBeGreaterThan(5);
      const reached = await walk(tab, steps);
      expect(reached.map(({ step, showing, knowsScene, drawn }) => ({ step, showing, knowsScene, drawn }))).toEqual(
        steps.map((step) => ({ step, showing: step, knowsScene: true, drawn: true })),
      );
    });

    test('the live map opens with its pins, follows the steps, and closes', async () => {
      const tab = await open(size);
      await tab.goto(`${site}/en/#bandung`);
      await untilActive(tab, 'bandung');
      const map = '[data-scrolly="twin-map"] activity-map';
      await tab.click(`${map} .map-explore`);
      const inView = (name: string): Promise<void> =>
        until(
          tab,
          (title) => {
            const mark = document.querySelector(`.map-mark[title*="${title}"]`)?.getBoundingClientRect();
            const canvas = document.querySelector('.map-canvas')?.getBoundingClientRect();
            if (!mark || !canvas || mark.width < 10) return false;
            return mark.left > canvas.left && mark.right < canvas.right && mark.top > canvas.top;
          },
          name,
        );
      await inView('Bandung City Hall');
      await walk(tab, ['petaling-jaya']);
      await inView('Paradigm');
      await tab.click('.map-mark[title*="Paradigm"]');
      await until(tab, () => document.querySelector('.map-panel')?.textContent?.includes('Paradigm') ?? false);
      await tab.click(`${map} .map-close`);
      await until(tab, () => document.querySelector('.map-mark') === null);
    });
  });
});
