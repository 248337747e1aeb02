/** Who asks for stillness gets it: nothing runs on any kind of page, neither at once nor while one scrolls. */
import { expect, inject, test } from 'vitest';
import { useBrowser, viewports, type WatchedPage } from '../browser.ts';
import { onceAKind } from './kinds.ts';

const open = useBrowser();
const site = inject('site');
const windows = new Map<string, WatchedPage>();

/** A window whose system asks for stillness, or one where the reader has switched motion off on the page itself. */
async function stillWindow(asked: 'system' | 'switch'): Promise<WatchedPage> {
  const known = windows.get(asked);
  if (known) return known;
  const watched = await open({
    viewport: viewports.desktop,
    reducedMotion: asked === 'system' ? 'reduce' : 'no-preference',
  });
  windows.set(asked, watched);
  if (asked === 'switch') {
    await watched.page.goto(`${site}/en/about/`);
    await watched.page.locator('.menu > summary').click();
    await watched.page.locator('[data-setting="motion"]').check();
  }
  return watched;
}

test.each((['system', 'switch'] as const).flatMap((asked) => onceAKind.map((path) => ({ asked, path }))))(
  'stillness by the $asked: nothing runs on $path',
  async ({ asked, path }) => {
    const { page } = await stillWindow(asked);
    await page.goto(site + path);
    const running = await page.evaluate(async () => {
      const found = new Set<string>();
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const look = (): void => {
        for (const animation of document.getAnimations()) {
          if (animation.playState !== 'running') continue;
          const { target } = animation.effect as KeyframeEffect;
          found.add(
            `${target?.tagName} ${target?.getAttribute('class')} ${(animation as CSSAnimation).animationName ?? ''}`,
          );
        }
      };
      look();
      const { scrollHeight } = document.documentElement;
      const reach = Math.max(scrollHeight / 12, innerHeight);
      for (let top = 0; top < scrollHeight; top += reach) {
        scrollTo({ top, behavior: 'instant' });
        for (let frames = 0; frames < 3; frames += 1) {
          await frame();
          look();
        }
      }
      return [...found];
    });
    expect(running).toEqual([]);
  },
);
