/** At 400 % of a window of 1280 × 1024 nothing is read by scrolling two ways, tables and code aside. */
import { expect, inject, test } from 'vitest';
import { useBrowser, type WatchedPage } from '../browser.ts';
import { everyKind } from './kinds.ts';

const open = useBrowser();
const site = inject('site');
let watched: WatchedPage | undefined;

test.each(everyKind)('at 320 × 256 %s scrolls down and not sideways', async (path) => {
  watched ??= await open({ viewport: { width: 320, height: 256 } });
  const { page } = watched;
  await page.goto(site + path);
  await page
    .locator(':is(main, footer) details')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    /** What may be wider than the window, since its sense lies in two dimensions; it then scrolls within itself. */
    const twoWay = '.table, [role="region"]:has(table), pre, .holder, dialog:not([open])';
    const wide = [...document.querySelectorAll('body *:not(svg *)')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const seen = element.checkVisibility({ visibilityProperty: true }) && width > 1;
      return seen && right > root.clientWidth + 0.5 && left < root.clientWidth && !element.closest(twoWay);
    });
    const scrolling = [...document.querySelectorAll('body *')].filter(
      (element) =>
        /auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1 &&
        !element.matches(twoWay) &&
        element.checkVisibility(),
    );
    return {
      page: Math.max(root.scrollWidth - root.clientWidth, 0),
      wide: wide.map((one) => `${one.tagName} ${one.className}`),
      scrolling: scrolling.map((one) => `${one.tagName} ${one.className}`),
    };
  });
  expect(found).toEqual({ page: 0, wide: [], scrolling: [] });
});
