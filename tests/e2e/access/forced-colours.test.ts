/** Where the system forces its colours, what was told apart by colour is still told apart. */
import { expect, inject, test } from 'vitest';
import { useBrowser, viewports, type WatchedPage } from '../browser.ts';
import { onceAKind } from './kinds.ts';

const open = useBrowser();
const site = inject('site');
const windows = new Map<string, WatchedPage>();

/** What cannot be seen. Runs in the page. */
function unseen(): { marks: string[]; choices: string[]; fields: string[] } {
  const name = (element: Element): string =>
    `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 30)}`;
  const visible = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const ground = getComputedStyle(document.body).backgroundColor;

  // A picture may cover some of its marks with the ground, as haloes do; but something of it has to stand out.
  const pictures = [...document.querySelectorAll('svg:not(.holder)')].filter(
    (svg) =>
      visible(svg) &&
      svg.getBoundingClientRect().width > 4 &&
      svg.querySelector('path, rect, circle, line, text, use') !== null,
  );
  const isPainted = (colour: string): boolean => colour !== 'none' && !/^rgba\(.*, 0\)$/.test(colour);
  /** A picture may bring its own ground, as one drawn for paper does. */
  const groundOf = (picture: Element | null): string => {
    const own = picture ? getComputedStyle(picture).backgroundColor : '';
    return own !== '' && isPainted(own) ? own : ground;
  };
  const marks = pictures.filter(
    (svg) =>
      ![...svg.querySelectorAll('path, rect, circle, ellipse, line, polyline, polygon, text, use, image')].some(
        (shape) => {
          const clear = (colour: string): boolean => isPainted(colour) && colour !== groundOf(svg);
          const { fill, stroke, color } = getComputedStyle(shape);
          // What is drawn elsewhere and used here takes the colour of its place.
          if (shape.tagName === 'use') return clear(color);
          return shape.tagName === 'image' || clear(fill) || clear(stroke);
        },
      ),
  );

  // What is chosen differs from its neighbours by more than a colour that was taken away.
  const look = (element: Element): string => {
    const own = getComputedStyle(element);
    const [before, after] = ['::before', '::after'].map((part) => getComputedStyle(element, part));
    return [
      own.color,
      own.backgroundColor,
      own.borderStyle,
      own.borderWidth,
      own.borderColor,
      own.outlineStyle,
      own.outlineWidth,
      own.textDecorationLine,
      own.textDecorationThickness,
      own.fontWeight,
      own.fill,
      own.stroke,
      own.strokeWidth,
      before?.content,
      before?.backgroundColor,
      before?.borderWidth,
      after?.content,
      after?.backgroundColor,
      after?.borderWidth,
    ].join(' | ');
  };
  const chosen = [
    ...document.querySelectorAll(
      '[aria-current]:not([aria-current="false"]), [aria-pressed="true"], [aria-selected="true"]',
    ),
  ].filter(visible);
  const choices = chosen.filter((element) => {
    const others = [...(element.parentElement?.children ?? [])].filter(
      (other) =>
        other !== element &&
        other.tagName === element.tagName &&
        other.getAttribute('aria-current') === null &&
        other.getAttribute('aria-pressed') !== 'true',
    );
    return others.length > 0 && others.every((other) => look(other) === look(element));
  });

  // A button or a field has an edge, an underline or a colour of the system's own.
  const fields = [
    ...document.querySelectorAll(
      'button, .button, input:not([type="checkbox"], [type="radio"], [type="range"]), select, textarea',
    ),
  ].filter((field) => {
    if (!visible(field) || field.getBoundingClientRect().width < 2) return false;
    const { borderStyle, borderWidth, borderColor, backgroundColor, color, textDecorationLine } =
      getComputedStyle(field);
    const edged = borderStyle !== 'none' && Number.parseFloat(borderWidth) > 0 && borderColor !== ground;
    return !edged && textDecorationLine === 'none' && backgroundColor === ground && color === ground;
  });
  return { marks: marks.map(name), choices: choices.map(name), fields: fields.map(name) };
}

test.each(onceAKind.flatMap((path) => (['light', 'dark'] as const).map((colorScheme) => ({ path, colorScheme }))))(
  'on $path in forced $colorScheme colours pictures, choices and edges stay',
  async ({ path, colorScheme }) => {
    const watched =
      windows.get(colorScheme) ?? (await open({ forcedColors: 'active', colorScheme, viewport: viewports.desktop }));
    windows.set(colorScheme, watched);
    const { page } = watched;
    await page.goto(site + path);
    for (const menu of await page.locator('.menu > summary').all()) await menu.click();
    const { marks, choices, fields } = await page.evaluate(unseen);
    expect({ marks, choices, fields }).toEqual({ marks: [], choices: [], fields: [] });
    const ring = await page.evaluate(() => {
      document.querySelector<HTMLElement>('main a[href], a[href]')?.focus({ focusVisible: true } as FocusOptions);
      const { outlineColor, outlineStyle } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, stands: outlineColor !== getComputedStyle(document.body).backgroundColor };
    });
    expect(ring).toEqual({ outlineStyle: 'solid', stands: true });
  },
);
