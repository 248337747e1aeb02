/** Wider lines, letters, words and paragraphs (WCAG 1.4.12) cut off nothing and push nothing over another. */
import { expect, inject, test } from 'vitest';
import { useBrowser, viewports, type WatchedPage } from '../browser.ts';
import { everyKind } from './kinds.ts';

const open = useBrowser();
const site = inject('site');
let watched: WatchedPage | undefined;

/** What the criterion asks for; the labels in drawings are laid out for their own letters, see /about/accessibility/. */
const wider = `
  body :not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
  * { content-visibility: visible !important; }`;

test.each(everyKind)('with wider spacing every word of %s is there to be read', async (path) => {
  watched ??= await open({ bypassCSP: true });
  const { page } = watched;
  for (const viewport of Object.values(viewports)) {
    await page.setViewportSize(viewport);
    await page.goto(site + path);
    await page.addStyleTag({ content: wider });
    for (const menu of await page.locator('.menu > summary').all()) await menu.click();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const menu = await page.evaluate(lost);
    for (const opened of await page.locator('.menu > summary').all()) await opened.click();
    const found = await page.evaluate(lost);
    expect([...new Set([...menu, ...found])], `at ${viewport.width}`).toEqual([]);
  }
});

/** Words that are cut off by their box, stand outside the window, stick out of their button, or lie over others. */
function lost(): string[] {
  /** Words that only a screen reader gets stand in a box of one pixel. */
  function forEarsOnly(element: Element): boolean {
    for (let around: Element | null = element; around; around = around.parentElement) {
      const { clipPath, display } = getComputedStyle(around);
      if (display !== 'inline' && around.clientWidth <= 1) return true;
      if (clipPath === 'inset(50%)') return true;
    }
    return false;
  }
  const name = (element: Element): string =>
    `${element.tagName} ${element.getAttribute('class')} ${element.textContent.trim().slice(0, 40)}`;
  const texts = [...document.querySelectorAll('body *:not(svg *, script, style, template, option, noscript)')].filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.hidden, .skip') &&
      !forEarsOnly(element),
  );
  const found = new Set<string>();
  const lines: { element: Element; box: DOMRect }[] = [];
  for (const element of texts) {
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) lines.push({ element, box });
    }
  }
  const { clientWidth } = document.documentElement;
  for (const { element, box } of lines) {
    let inside = true;
    for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const frame = around.getBoundingClientRect();
      if (/auto|scroll/.test(overflowX + overflowY)) {
        inside = false;
        break;
      }
      const cut =
        (/hidden|clip/.test(overflowX) && (box.right > frame.right + 1 || box.left < frame.left - 1)) ||
        (/hidden|clip/.test(overflowY) && (box.bottom - 4 > frame.bottom || box.top + 4 < frame.top));
      if (cut) found.add(`cut off: ${name(element)} by ${around.getAttribute('class')}`);
      const boxed = around.matches('button, .button, summary, select');
      if (boxed && (box.right > frame.right + 1 || box.left < frame.left - 1))
        found.add(`out of its button: ${name(element)}`);
    }
    if (inside && box.right > clientWidth + 1) found.add(`out of the window: ${name(element)}`);
  }
  const flowing = lines
    .filter(({ element }) => {
      for (let around: Element | null = element; around; around = around.parentElement)
        // What is laid over the page, or scrolls within itself, is not in one flow with the rest.
        if (
          /absolute|fixed|sticky/.test(getComputedStyle(around).position) ||
          (around !== document.body && /auto|scroll/.test(getComputedStyle(around).overflowY))
        )
          return false;
      return true;
    })
    .toSorted((a, b) => a.box.top - b.box.top);
  flowing.forEach(({ element, box }, at) => {
    for (const other of flowing.slice(at + 1)) {
      if (other.box.top > box.bottom) break;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (wide > 2 && high > Math.min(box.height, other.box.height) * 0.4)
        found.add(`over each other: ${name(element)} and ${name(other.element)}`);
    }
  });
  return [...found];
}
