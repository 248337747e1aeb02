/** Every step of the story becomes active in its order. */
import { describe, expect, test } from 'vitest';
import { homes } from '../languages.ts';
import { onEveryEngine, sizes, stepsOf, until, untilActive, walk } from './every-engine.ts';

onEveryEngine('steps', ({ site, open }) => {
  describe.each(Object.entries(sizes))('on a %s', (_, size) => {
    test.each(homes)('every step of %s becomes active in order, with its picture', async (home) => {
      const tab = await open(size);
      await tab.goto(site + home);
      const steps = await stepsOf(tab);
      const reached = await walk(tab, steps);
      expect(reached.map(({ step }) => step)).toEqual(steps);
      expect(reached.filter(({ step, showing }) => showing !== step)).toEqual([]);
      expect(reached.filter(({ drawn }) => !drawn)).toEqual([]);
      expect(steps.length).toBeGreaterThanOrEqual(48);
    });

    test('the wheel goes from step to step and leaves none out', async () => {
      const tab = await open(size);
      await tab.goto(`${site}/en/#big-bang`);
      await untilActive(tab, 'big-bang');
      const steps = await stepsOf(tab);
      const begin = steps.indexOf('big-bang');
      const wanted = steps.slice(begin + 1, begin + 5);
      await tab.evaluate(() => {
        const order: string[] = [];
        Object.assign(window, { order });
        document.addEventListener('storystep', ({ detail }) => order.push(detail.step.id));
      });
      const passed = (): Promise<string[]> => tab.evaluate(() => (window as unknown as { order: string[] }).order);
      for (let turn = 0; turn < 150 && (await passed()).length < wanted.length; turn += 1) {
        const before = await tab.evaluate(() => scrollY);
        await tab.wheel(240);
        await until(tab, (old) => scrollY > old, before);
      }
      expect((await passed()).slice(0, wanted.length)).toEqual(wanted);
    });
  });
});
