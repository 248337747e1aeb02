/** A walk through a page by the Tab key alone, with what a reader would see at every stop. */
import type { Page } from 'playwright-core';

/** Where the focus was, and how it looked there. */
export interface Stop {
  name: string;
  /** The address of a link, as it stands in the page. */
  href: string | null;
  /** False where the focus went back in the document, or up on the page among neighbours. */
  onward: boolean;
  /** How much of it nothing covers, from 0 to 1. */
  seen: number;
  /** True where a ring marks it. */
  ringed: boolean;
}

/** A page with a walk going on. */
interface Walked extends Window {
  walk: { stops: Stop[]; out: boolean };
}

/** More stops than any page has: a walk that comes so far goes in circles. */
const far = 900;

/**
 * Presses Tab from the top of the page until the focus leaves it.
 * @throws if the focus does not get out of the page
 */
export async function walk(page: Page): Promise<Stop[]> {
  await page.evaluate(watch);
  const keys = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  for (let presses = 0; presses < far; presses += 1) {
    await Promise.all([
      keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
      keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
    ]);
    // What is laid out only when it comes near is laid out by the next frame, which a reader always waits for.
    const stops = await page.evaluate(
      () =>
        new Promise<Stop[] | null>((done) => {
          const { walk: state } = window as unknown as Walked;
          requestAnimationFrame(() => requestAnimationFrame(() => done(state.out ? state.stops : null)));
        }),
    );
    if (stops === null) continue;
    await keys.detach();
    return stops;
  }
  const last = await page.evaluate(() => (window as unknown as Walked).walk.stops.at(-1)?.name);
  throw new Error(`the Tab key does not lead out of ${page.url()}, the last stop was ${last}`);
}

/** Runs in the page: before a press moves the focus, looks at where it is. */
function watch(): void {
  const been = new Set<Element>();
  const state: Walked['walk'] = { stops: [], out: false };
  Object.assign(window, { walk: state });
  let last: Element | undefined;
  const lines = (mark: Element): string =>
    [mark, ...mark.querySelectorAll('*')]
      .map((part) => getComputedStyle(part))
      .map(({ stroke, strokeWidth, strokeOpacity, opacity }) => [stroke, strokeWidth, strokeOpacity, opacity].join(' '))
      .join();
  const marks = new Map([...document.querySelectorAll('svg a')].map((mark) => [mark, lines(mark)]));
  addEventListener(
    'keydown',
    (event) => {
      const here = document.activeElement;
      const nowhere = !here || here === document.body || here === document.documentElement;
      if (nowhere && been.size === 0) return;
      // Behind its last stop the page has none, or the browser begins again with the first.
      if (nowhere || (been.has(here) && here === [...been][0])) state.out = true;
      if (state.out) event.preventDefault();
      else look(here as Element);
    },
    { capture: true },
  );

  function look(here: Element): void {
    been.add(here);
    const box = here.getBoundingClientRect();
    const before = last?.getBoundingClientRect();
    const back = last !== undefined && !(last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING);
    const up = before !== undefined && last?.parentElement === here.parentElement && box.bottom < before.top - 1;
    last = here;
    // A point is open where the focused thing itself answers, what is in it, or the label around it.
    const label = here.closest('label');
    const points = [...here.getClientRects()].flatMap(({ left, top, width, height }) =>
      [0.02, 0.2, 0.4, 0.6, 0.8, 0.98].flatMap((x) =>
        [0.2, 0.5, 0.8].map((y) => [left + width * x, top + height * y] as const),
      ),
    );
    const open = points.filter(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top && (here.contains(top) || label?.contains(top));
    });
    // A ring stands around it or its label; a mark in a picture shows by another line.
    const ring = [here, ...(label ? [label] : [])].some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const resting = marks.get(here);
    const words = here.getAttribute('aria-label') ?? here.textContent;
    state.stops.push({
      name: `${here.tagName} ${here.getAttribute('class') ?? ''} ${words.trim().slice(0, 40)}`,
      href: here.getAttribute('href'),
      onward: !back && !up,
      seen: points.length === 0 ? 0 : open.length / points.length,
      ringed: ring || (resting !== undefined && resting !== lines(here)),
    });
  }
}
