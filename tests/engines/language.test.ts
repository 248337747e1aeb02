/** The language switch, and Back, keep the step. */
import { describe, expect, test } from 'vitest';
import { onEveryEngine, sizes, until, untilActive, untilAtRest } from './every-engine.ts';

const step = 'fourteen-months';

onEveryEngine('language', ({ site, open }) => {
  describe.each(Object.entries(sizes))('on a %s', (_, size) => {
    test('through all languages and back the reader stays at the step', async () => {
      const tab = await open(size);
      await tab.goto(`${site}/#${step}`);
      await untilActive(tab, step);
      await untilAtRest(tab);
      const arrived = async (locale: string): Promise<void> => {
        await until(tab, (wanted) => document.documentElement.lang === wanted, locale);
        await untilActive(tab, step);
        await untilAtRest(tab);
        expect(new URL(await tab.url()).hash).toBe(`#${step}`);
      };
      for (const locale of ['en', 'ms', 'id']) {
        await tab.click(`[data-language="${locale}"]`);
        await arrived(locale);
      }
      for (const locale of ['ms', 'en', 'id']) {
        await tab.back();
        await arrived(locale);
      }
    });
  });
});
