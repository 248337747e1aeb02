/** Embeds in a sandboxed frame on another origin are as high as what they show. */
import { describe, expect, test } from 'vitest';
import { fitting, sandboxed, serveHostPage, useHosts } from '../e2e/host-page.ts';
import { onEveryEngine, sizes, until, type Part } from './every-engine.ts';

const host = useHosts();
const parts = ['cloth', 'chapter-two-cities', 'live-map'];

/** Whether a frame has just the height of its content. */
const untilFits = (frame: Part): Promise<void> =>
  until(frame, () => {
    const content = document.querySelector('[data-embed]')?.getBoundingClientRect().height ?? 0;
    return content > 100 && Math.abs(innerHeight - content) <= 4;
  });

const faultsIn = (frame: Part): Promise<string[]> =>
  frame.evaluate(() => (window as { faults?: string[] }).faults ?? []);

onEveryEngine('embed', ({ site, open }) => {
  describe.each(Object.entries(sizes))('on a %s', (_, size) => {
    test.each(parts)('%s says its height, and the host fits the frame', async (part) => {
      const tab = await open(size);
      const width = Math.min(600, size.width - 40);
      await tab.goto(host({ frame: sandboxed, script: fitting, widths: [width] }, `${site}/en/embed/${part}/`));
      const frame = await tab.frame('iframe');
      await until(frame, () => document.querySelector('[data-embed]') !== null);
      await untilFits(frame);
      const heard = await tab.evaluate(() => (window as unknown as { heard: { type: string }[] }).heard);
      expect(heard.some(({ type }) => type === 'tenun:height')).toBe(true);
      expect(await frame.evaluate(() => origin)).toBe('null');
      if (part === 'live-map') {
        await frame.click('.map-explore');
        await until(frame, () => document.querySelectorAll('.map-mark').length > 1);
        await untilFits(frame);
      }
      expect(await faultsIn(frame)).toEqual([]);
    });
  });

  test('our own script for hosts fits the frame', async () => {
    const page = await serveHostPage(
      `<iframe src="${site}/en/embed/cloth/" title="Cloth" width="100%" height="300" sandbox="allow-scripts" data-tenun></iframe>` +
        `<script src="${site}/embed/host-1.js" async></script>`,
    );
    const tab = await open(sizes.desktop);
    await tab.goto(page.url.replace('127.0.0.1', 'localhost'));
    const frame = await tab.frame('iframe');
    await untilFits(frame);
    expect(await faultsIn(frame)).toEqual([]);
    page.close();
  });
});
