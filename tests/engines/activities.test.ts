/** The page of all records narrows them, says how many it shows, and keeps that in the address. */
import { describe, expect, test } from 'vitest';
import { onEveryEngine, sizes, until, type Tab } from './every-engine.ts';

const rowsOf = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => [...document.querySelectorAll('[data-row]')].map(({ id }) => id));

onEveryEngine('activities', ({ site, open }) => {
  describe.each(Object.entries(sizes))('on a %s', (name, size) => {
    test('a filter changes table, count and address, and Back takes it off', async () => {
      const tab = await open(size);
      await tab.goto(`${site}/en/activities/`);
      await until(tab, () => document.querySelector('[data-ready]') !== null);
      expect(await rowsOf(tab)).toHaveLength(46);
      if (name === 'phone') await tab.click('[data-sheet] > summary');
      const told = await tab.evaluate(() =>
        Number(
          document.querySelector('[name="theme"][value="education"]')?.closest('label')?.querySelector('[data-count]')
            ?.textContent,
        ),
      );
      await tab.click('[name="theme"][value="education"]');
      await until(tab, (count) => document.querySelectorAll('[data-row]').length === count, told);
      await until(tab, () => location.search === '?theme=education');
      await until(
        tab,
        (text) => document.querySelector('[data-status]')?.textContent === text,
        `${told} of 46 records`,
      );
      await tab.back();
      await until(tab, () => location.search === '' && document.querySelectorAll('[data-row]').length === 46);
    });

    test('a shared link restores its filter and its choice', async () => {
      const tab = await open(size);
      await tab.goto(`${site}/en/activities/?theme=education&from=2018&to=2018&pick=youth-camp-2018`);
      await until(tab, () => document.querySelector('[data-ready]') !== null);
      expect(await rowsOf(tab)).toEqual(['pj-students-in-asan-2017-2019', 'youth-camp-2018']);
      await until(tab, () => document.querySelector('[data-card]')?.textContent?.includes('Ten Bandung') ?? false);
    });
  });
});
