/** The words on every picture, laid out by a real browser: none runs into another, leaves the canvas or gets too small. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser, viewports, type WatchedPage } from './browser.ts';
import { homes } from '../languages.ts';

const open = useBrowser();
const site = inject('site');

/** Widths in pixels at which pictures of a size are shown: small and large phones, the narrowest and widest stage. */
const shownAt = { narrow: [320, 390], wide: [500, 800], spine: [40] } as const;

/** The smallest text on the smallest phone, in pixels. */
const smallest = 11;

describe.each(homes)('%s', (path) => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await open({ viewport: viewports.desktop, javaScriptEnabled: false });
    await watched.page.goto(site + path);
    await watched.page.evaluate(() => document.fonts.ready);
    await watched.page.evaluate(bringOutPictures);
  });
  afterAll(() => watched.page.context().close());

  test.each(Object.entries(shownAt).flatMap(([size, widths]) => widths.map((width) => ({ size, width }))))(
    'keeps the labels of $size pictures apart and inside at $width px',
    async ({ size, width }) => {
      const { texts, faults } = await watched.page.evaluate(measureLabels, { size, width, least: 0 });
      if (size !== 'spine') expect(texts).toBeGreaterThan(300);
      expect(faults).toEqual([]);
    },
  );

  test(`sets no label smaller than ${smallest} px on a phone of 320`, async () => {
    const { faults } = await watched.page.evaluate(measureLabels, { size: 'narrow', width: 320, least: smallest });
    expect(faults).toEqual([]);
  });
});

/** Lays every picture of every step on a bench, whole: what a picture refers to is copied into it. */
function bringOutPictures(): void {
  const unfolded = (folded: Element): DocumentFragment =>
    document.createRange().createContextualFragment(folded.textContent);
  const holders = [...document.querySelectorAll('script[data-holder]')];
  const shared = [document, ...holders.map(unfolded)].flatMap((root) => [
    ...root.querySelectorAll<SVGElement>('.holder [id]'),
  ]);
  const byId = new Map(shared.map((element) => [element.id, element]));
  const unfold = (root: Element): void => {
    for (const use of root.querySelectorAll('use')) {
      const source = byId.get(use.getAttribute('href')?.slice(1) ?? '');
      if (!source) throw new Error(`nothing has the id of ${use.outerHTML}`);
      const copy = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      copy.setAttribute('class', use.getAttribute('class') ?? '');
      const [x, y] = [use.getAttribute('x') ?? 0, use.getAttribute('y') ?? 0];
      copy.setAttribute('transform', `${use.getAttribute('transform') ?? ''}translate(${x} ${y})`);
      if (source.localName !== 'symbol') copy.append(source.cloneNode(true));
      unfold(copy);
      use.replaceWith(copy);
    }
  };
  const bench = document.createElement('div');
  bench.id = 'bench';
  for (const step of document.querySelectorAll('[data-step]')) {
    const pictures = [...step.querySelectorAll('.still > svg')];
    for (const folded of step.querySelectorAll<HTMLElement>('.still > script')) {
      const [picture] = unfolded(folded).querySelectorAll<SVGSVGElement>('svg');
      if (!picture) throw new Error(`nothing is folded in #${step.id}`);
      picture.dataset.size = folded.dataset.size;
      pictures.push(picture);
    }
    for (const picture of pictures) {
      const copy = document.importNode(picture, true);
      copy.setAttribute('data-of', step.id);
      unfold(copy);
      bench.append(copy);
    }
  }
  document.body.replaceChildren(bench);
}

/** Measures the lines of text on all pictures of a size at a width, and tells what is wrong. */
function measureLabels({ size, width, least }: { size: string; width: number; least: number }): {
  texts: number;
  faults: string[];
} {
  const tolerance = 1;
  const faults: string[] = [];
  let texts = 0;
  for (const picture of document.querySelectorAll<SVGSVGElement>('#bench > svg')) {
    const shown = picture.dataset.size === size;
    picture.style.display = shown ? 'block' : 'none';
    picture.style.width = `${width}px`;
    picture.style.height = 'auto';
    if (!shown) continue;
    const frame = picture.getBoundingClientRect();
    const lines = [...picture.querySelectorAll('text')].flatMap(linesOf);
    texts += lines.length;
    const fault = (words: string): void => void faults.push(`${picture.dataset.of}: ${words}`);
    lines.forEach((line, index) => {
      if (line.pixels < least) fault(`“${line.words}” is ${line.pixels.toFixed(1)} px`);
      const out = Math.max(
        ...line.corners.map(([x, y]) => Math.max(frame.left - x, x - frame.right, frame.top - y, y - frame.bottom)),
      );
      if (out > tolerance) fault(`“${line.words}” leaves the picture by ${out.toFixed(1)} px`);
      for (const other of lines.slice(index + 1)) {
        const shared = depth(line.corners, other.corners);
        // A mark brought out at full strength stands exactly upon its pale self.
        const twins = line.words === other.words && Math.hypot(...between(line.corners[0], other.corners[0])) < 0.5;
        if (shared > tolerance && !twins)
          fault(`“${line.words}” and “${other.words}” overlap by ${shared.toFixed(1)} px`);
      }
    });
  }
  return { texts, faults };

  /** The lines of a text element, each with the four corners of its letters on the screen. */
  function linesOf(text: SVGTextElement): Line[] {
    const matrix = text.getScreenCTM();
    if (!matrix) return [];
    const byBaseline = new Map<number, { words: string; from: number; to: number }>();
    const words = text.textContent ?? '';
    for (let index = 0; index < text.getNumberOfChars(); index += 1) {
      const { y } = text.getStartPositionOfChar(index);
      const { x, width: advance } = text.getExtentOfChar(index);
      const line = byBaseline.get(y) ?? { words: '', from: x, to: x };
      const letter = words.trimStart()[index] ?? '';
      byBaseline.set(y, {
        words: line.words + letter,
        from: Math.min(line.from, x),
        to: Math.max(line.to, letter.trim() ? x + advance : line.to),
      });
    }
    const fontSize = Number.parseFloat(getComputedStyle(text).fontSize);
    const point = (x: number, y: number): Point => [
      matrix.a * x + matrix.c * y + matrix.e,
      matrix.b * x + matrix.d * y + matrix.f,
    ];
    // From the top of an ascender to the foot of a descender, if there is one: what lies beyond is the font’s leading.
    return [...byBaseline].map(([y, { words: own, from, to }]) => {
      const top = y - fontSize * 0.76;
      const foot = y + fontSize * (/[gjpqyQ,;()/]/.test(own) ? 0.2 : 0.02);
      return {
        words: own,
        pixels: fontSize * Math.hypot(matrix.b, matrix.d),
        corners: [point(from, top), point(to, top), point(to, foot), point(from, foot)],
      };
    });
  }

  /** How deep two turned boxes reach into each other, in pixels; not above zero when they stand apart. */
  function depth(a: Corners, b: Corners): number {
    const axes = [a, b].flatMap(([first, second, , last]) => [between(first, second), between(first, last)]);
    return Math.min(
      ...axes.map(([dx, dy]) => {
        const length = Math.hypot(dx, dy) || 1;
        const [ours, theirs] = [a, b].map((corners) => corners.map(([x, y]) => (x * dx + y * dy) / length));
        if (!ours || !theirs) return 0;
        return Math.min(Math.max(...ours) - Math.min(...theirs), Math.max(...theirs) - Math.min(...ours));
      }),
    );
  }

  function between([ax, ay]: Point, [bx, by]: Point): Point {
    return [bx - ax, by - ay];
  }

  type Point = [number, number];
  type Corners = [Point, Point, Point, Point];
  interface Line {
    words: string;
    pixels: number;
    corners: Corners;
  }
}
