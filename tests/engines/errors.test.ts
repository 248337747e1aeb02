/** Every kind of page, read to its end, reports no error, asks nothing of other hosts, and fits its width. */
import { describe, expect, test } from 'vitest';
import { onEveryEngine, sizes, untilActive } from './every-engine.ts';

const kinds = [
  '/en/chapters/two-cities/',
  '/en/chapters/two-cities/slides/',
  '/en/activities/',
  '/en/activities/youth-camp-2018/',
  '/sources/',
  '/en/glossary/',
  '/ms/data/',
  '/en/about/',
  '/en/about/licences/',
  '/en/press/',
  '/teach/',
  '/en/teach/one-shop/',
  '/en/embed/',
  '/embed/cloth/',
  '/en/side-by-side/',
  '/en/print/',
  '/404.html',
];

onEveryEngine('errors', ({ site, open }) => {
  describe.each(Object.entries(sizes))('on a %s', (_, size) => {
    test('at the end of each', async () => {
      const tab = await open(size);
      for (const path of kinds) {
        await tab.goto(site + path);
        const page = await tab.evaluate(async () => {
          for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
            scrollTo(0, at);
            await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
          }
          return {
            tooWide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
            empty: (document.querySelector('main')?.textContent ?? '').trim().length < 20,
          };
        });
        expect({ path, ...page, faults: await tab.faults() }).toEqual({ path, tooWide: 0, empty: false, faults: [] });
      }
    });

    test('when a step that is followed grows', async () => {
      const tab = await open(size);
      await tab.goto(`${site}/en/#bandung`);
      await untilActive(tab, 'bandung');
      await tab.evaluate(async () => {
        const step = document.getElementById('bandung') as HTMLElement;
        for (const height of [900, 950, 1000]) {
          step.style.height = `${height}px`;
          await new Promise((done) => setTimeout(done, 200));
        }
      });
      expect(await tab.faults()).toEqual([]);
    });
  });
});
