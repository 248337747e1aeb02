/** What is pressed is large enough for a finger that shakes: WCAG 2.5.8 on every kind of page. */
import { expect, inject, test } from 'vitest';
import { useBrowser, viewports, type WatchedPage } from '../browser.ts';
import { everyKind } from './kinds.ts';

const open = useBrowser();
const site = inject('site');
let watched: WatchedPage | undefined;

test.each(everyKind)('on %s every target is 24 px, stands free, or runs within its line', async (path) => {
  watched ??= await open();
  const { page } = watched;
  for (const viewport of Object.values(viewports)) {
    await page.setViewportSize(viewport);
    await page.goto(site + path);
    for (const menu of await page.locator('.menu > summary').all()) await menu.click();
    await page.locator('details:not(.menu)').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    const small = await page.evaluate(() => {
      const targets = [
        ...document.querySelectorAll(
          'a[href], button, summary, select, input, textarea, label:has(input), [tabindex="0"]',
        ),
      ]
        .filter(
          (target) =>
            target.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
            !target.matches('.skip, label input'),
        )
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0);
      return targets
        .filter(({ target, box }) => {
          if (box.width >= 23.99 && box.height >= 23.99) return false;
          // In a sentence or a list of sources a link runs within its line, as the exception has it.
          if (getComputedStyle(target).display === 'inline' && !target.closest('svg')) return false;
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          // Otherwise a circle of 24 px around its middle must meet no other target.
          return targets.some(({ target: other, box: its }) => {
            if (other === target || other.contains(target) || target.contains(other)) return false;
            const dx = Math.max(its.left - x, 0, x - its.right);
            const dy = Math.max(its.top - y, 0, y - its.bottom);
            return Math.hypot(dx, dy) < 12;
          });
        })
        .map(
          ({ target, box }) =>
            `${target.tagName} ${target.getAttribute('class')} ${target.textContent.trim().slice(0, 30)} ${Math.round(box.width)} × ${Math.round(box.height)}`,
        );
    });
    expect(small, `at ${viewport.width}`).toEqual([]);
  }
});
