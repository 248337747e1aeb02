/** What a screen reader, a keyboard and a reader of either theme meet: no fault that axe can find. */
import { expect, inject, test } from 'vitest';
import { findFaults } from './axe.ts';
import { choosePages, untilActive, useBrowser, viewports } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const pages = choosePages([
  '/en/',
  '/ms/',
  '/chapters/two-cities/',
  '/glossary/',
  '/ms/glossary/',
  '/en/data/',
  '/404.html',
]);

test.each(
  pages.flatMap((path) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      Object.entries(viewports).map(([size, viewport]) => ({ path, colorScheme, size, viewport })),
    ),
  ),
)('$path in $colorScheme on a $size has no fault that axe finds', async ({ path, colorScheme, viewport }) => {
  const { page } = await open({ colorScheme, viewport, bypassCSP: true });
  await page.goto(site + path);
  expect(await findFaults(page)).toEqual([]);
  await page.context().close();
});

test.each(
  ['/en/', '/ms/', '/chapters/two-cities/', '/404.html'].flatMap((path) =>
    Object.entries(viewports).map(([size, viewport]) => ({ path, size, viewport })),
  ),
)('on $path on a $size every target is at least 24 px, or as high within a sentence', async ({ path, viewport }) => {
  const { page } = await open({ viewport });
  await page.goto(site + path);
  for (const menu of await page.locator('.menu > summary').all()) await menu.click();
  await page.locator('.chapter-end > details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  const targets = await page.locator('a[href], button, summary, select, label:has(input)').evaluateAll((all) =>
    all
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.matches('.skip'))
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        // In a list of sources a link runs within its line, as WCAG's exception has it.
        const inline = getComputedStyle(target).display === 'inline';
        return { name: `${target.className} ${target.textContent.trim()}`, width, height, inline };
      }),
  );
  expect(targets.length).toBeGreaterThan(15);
  const small = targets.filter(({ width, height, inline }) => !inline && (width < 24 || height < 24));
  expect(small).toEqual([]);
  const low = targets.filter(({ name, height }) => /^(?:cite|term) /.test(name) && height < 24);
  expect(low).toEqual([]);
  await page.context().close();
});

test.each(['light', 'dark'] as const)('in %s the focus ring stands out from every ground', async (colorScheme) => {
  const { page } = await open({ viewport: viewports.desktop, colorScheme });
  for (const path of ['/en/', '/en/chapters/the-agreement/', '/404.html']) {
    await page.goto(site + path);
    for (const menu of await page.locator('.menu > summary').all()) await menu.click();
    const faint = await page.evaluate(() => {
      const light = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = [...colour.matchAll(/[\d.]+/g)]
          .slice(0, 3)
          .map(([part]) => Number(part) / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const groundOf = (element: Element | null): string => {
        if (!element) return 'rgb(255, 255, 255)';
        const { backgroundColor } = getComputedStyle(element);
        return /, 0\)$/.test(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
      };
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input')];
      return all
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .flatMap((element) => {
          element.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
          const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
          // The ring stands off, on the ground around its element.
          const pair = [light(outlineColor), light(groundOf(element.parentElement))].toSorted((a, b) => b - a);
          const contrast = ((pair[0] ?? 0) + 0.05) / ((pair[1] ?? 0) + 0.05);
          const seen = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2 && contrast >= 3;
          return seen ? [] : [`${element.className} ${element.textContent.trim()}: ${contrast.toFixed(2)}`];
        });
    });
    expect(faint, path).toEqual([]);
  }
  await page.context().close();
});

test('where the system forces its colours, buttons keep a border and the cover its picture', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await open({ forcedColors: 'active', colorScheme, viewport: viewports.desktop });
    await page.goto(`${site}/en/`);
    const looks = await page.evaluate(() => {
      const style = (selector: string): CSSStyleDeclaration =>
        getComputedStyle(document.querySelector(selector) ?? document.body);
      return {
        ground: style('body').backgroundColor,
        border: style('.button').borderTopColor,
        selvedge: style('.selvedge-shoot').fill,
        city: style('.cover-wide .cover-name').fill,
        arrow: style('.direction svg').stroke,
        progress: style('.bar-progress').backgroundColor,
      };
    });
    for (const [what, colour] of Object.entries(looks))
      if (what !== 'ground') expect(colour, what).not.toBe(looks.ground);
    await page.context().close();
  }
});

test('the live map follows the steps while it is open', async () => {
  const { page } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/en/#bandung`);
  await untilActive(page, 'bandung');
  await page.locator('[data-scrolly="twin-map"] .map-explore').first().click();
  const inView = (name: string): Promise<unknown> =>
    page.waitForFunction((title) => {
      const mark = document.querySelector(`.map-mark[title*="${title}"]`)?.getBoundingClientRect();
      const map = document.querySelector('.map-canvas')?.getBoundingClientRect();
      return (
        mark && map && mark.left > map.left && mark.right < map.right && mark.top > map.top && mark.bottom < map.bottom
      );
    }, name);
  await inView('Bandung City Hall');
  await page.evaluate(() => document.getElementById('petaling-jaya')?.scrollIntoView({ block: 'start' }));
  await untilActive(page, 'petaling-jaya');
  await inView('Paradigm');
  await page.context().close();
});

test('a term opens its card in place and gives the focus back; in a line it wraps as words do', async () => {
  const { page, faults } = await open();
  await page.goto(`${site}/en/#petaling-jaya`);
  await untilActive(page, 'petaling-jaya');
  const term = page.locator('#petaling-jaya .term').last();
  expect(await term.evaluate((link) => getComputedStyle(link).display)).toBe('inline');
  await term.focus();
  await page.keyboard.press('Enter');
  await page.locator('.term-card:popover-open').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.term-card:popover-open').waitFor({ state: 'detached' });
  expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});
