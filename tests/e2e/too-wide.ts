/** What does not fit the width of the window. */
import type { Page } from 'playwright-core';

/** What reaches over the right edge of the window, pictures aside, which clip themselves; and the page, if it scrolls. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const over = [...document.querySelectorAll('body *:not(svg *)')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const seen = element.checkVisibility({ visibilityProperty: true }) && width > 1;
      return seen && right > root.clientWidth + 0.5 && left < root.clientWidth && !element.closest('.table, .holder');
    });
    const sideways = root.scrollWidth > root.clientWidth ? [`the page: ${root.scrollWidth}`] : [];
    return [...sideways, ...over.map((element) => `${element.tagName} ${element.className}`)];
  });
