/** The pages of others: frames that fit, an element that waits, messages that mean no good. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser, viewports } from './browser.ts';
import { serveHostPage } from './host-page.ts';

const open = useBrowser();
const site = inject('site');
const frame = (attributes = ''): string =>
  `<iframe src="${site}/en/embed/cloth/" title="Cloth" width="100%" height="300" sandbox="allow-scripts" ${attributes}></iframe>`;
const script = `<script src="${site}/embed/host-1.js" async></script>`;
const element = `<script src="${site}/embed/element-1.js" async></script>`;
const desktop = { viewport: viewports.desktop };

/** Whether no embed on the page has anything to scroll: each frame is as high as what it shows. */
async function untilFitted(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        const inner = page.frames().filter((one) => one.url().includes('/embed/'));
        const gaps = await Promise.all(
          inner.map((one) =>
            one.evaluate(() => {
              const content = document.querySelector('[data-embed]')?.getBoundingClientRect().height ?? 0;
              return Math.abs(innerHeight - Math.ceil(content));
            }),
          ),
        );
        return inner.length > 0 && gaps.every((gap) => gap <= 1);
      },
      { timeout: 15_000 },
    )
    .toBe(true);
}

test('the script fits frames that are there and frames that come later, once or twice included, and leaves no name', async () => {
  const host = await serveHostPage(`${frame('data-tenun')}${script}${script}`);
  const { page, faults } = await open(desktop);
  await page.goto(host.url);
  await untilFitted(page);
  const namesOn = (): Promise<string[]> =>
    page.evaluate(() => Object.keys(window).filter((name) => !/^\d+$/.test(name)));
  const names = await namesOn();
  const bare = await serveHostPage(frame());
  await page.goto(bare.url);
  expect(names).toEqual(await namesOn());
  bare.close();

  await page.goto(host.url);
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frame('data-tenun'));
  await page.waitForFunction(() => frames.length === 2);
  await untilFitted(page);
  await page.setViewportSize({ width: 500, height: 800 });
  // A browser lets a frame that is out of sight rest.
  await page.locator('iframe').last().scrollIntoViewIfNeeded();
  await untilFitted(page);
  expect(faults).toEqual([]);
  await page.context().close();
  host.close();
});

test('a frame that asks for a fixed height, and one without the mark, keep theirs', async () => {
  const host = await serveHostPage(`${frame('data-tenun="fixed"')}${frame()}${frame('data-tenun')}${script}`);
  const { page } = await open(desktop);
  await page.goto(host.url);
  await page.waitForFunction(() => (document.querySelectorAll('iframe')[2]?.clientHeight ?? 0) > 400);
  const heights = await page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  expect(heights.slice(0, 2)).toEqual([300, 300]);
  await page.context().close();
  host.close();
});

test('a link that the reader presses in the frame opens in a window of its own', async () => {
  const host = await serveHostPage(`${frame('data-tenun')}${script}${script}`);
  const { page } = await open(desktop);
  await page.context().route(/tenunduakota\.example/, (route) => route.fulfill({ body: 'the story' }));
  await page.goto(host.url);
  await untilFitted(page);
  const coming = page.context().waitForEvent('page');
  await page.frameLocator('iframe').locator('[data-way]').click();
  const story = await coming;
  await story.waitForURL(/tenunduakota\.example\/en\/#your-turn$/);
  expect(await story.evaluate(() => window.opener)).toBeNull();
  expect(page.frames().some((one) => one.url().includes('/en/embed/cloth/'))).toBe(true);
  expect(page.context().pages()).toHaveLength(2);
  await page.context().close();
  host.close();
});

test('messages of strangers, and of embeds gone mad, change nothing', async () => {
  const messages = `[
    ...[NaN, Infinity, -1, 0, 1e9, '900', null, [900]].map((height) => ({ type: 'tenun:height', version: 1, height })),
    ...['javascript:document.body.replaceChildren()', 'data:text/html,x', 'file:///', 12, null, 'https://tenunduakota.example/']
      .map((url) => ({ type: 'tenun:open', version: 1, url })),
    null, 'tenun:height', 7, [], { type: ['tenun:height'], height: 900 }, { type: 'tenun:height' }, new Map(), new Error('x'),
  ]`;
  const sender = (name: string, last: string): string => {
    const code = `onmessage = ({ data }) => { if (data === 'go') for (const one of [...${messages}, ${last}]) parent.postMessage(one, '*'); }`;
    const inner = `<script>${code}</script>`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `<iframe name="${name}" srcdoc="${inner}" sandbox="allow-scripts" title="${name}" height="120"`;
  };
  const height = (value: number): string => `{ type: 'tenun:height', version: 1, part: 'cloth', height: ${value} }`;
  const evil = `${sender('evil', height(900))}></iframe>`;
  const mad = `${sender('mad', `${height(333)}, { last: true }`)} data-tenun></iframe>`;
  // Whatever a test runs in a page counts as an act of its reader. So this page begins by itself, and says when it has heard all.
  const starter = `<script>
    addEventListener('message', ({ data }) => { if (data?.last) console.log('heard all'); });
    addEventListener('load', () => {
      window.postMessage(${height(900)}, '*');
      frames.evil.postMessage('go', '*');
      setTimeout(() => frames.mad.postMessage('go', '*'), 300);
    });
  </script>`;
  const host = await serveHostPage(`${evil}${mad}${script}${starter}`);
  const { page, faults } = await open(desktop);
  const opened: string[] = [];
  page.context().on('page', (one) => opened.push(one.url()));
  const heard = page.waitForEvent('console', (message) => message.text() === 'heard all');
  await page.goto(host.url);
  await heard;
  await expect
    .poll(() => page.locator('[name="mad"]').evaluate((one) => one.style.height), { timeout: 15_000 })
    .toBe('333px');
  expect(await page.locator('[name="evil"]').evaluate((one) => one.clientHeight)).toBe(120);
  expect(await page.locator('iframe').count()).toBe(2);
  expect(opened).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
  host.close();
});

test('the element keeps room, loads when the reader comes near, fits, and follows its attributes', async () => {
  const tag = '<tenun-embed part="cloth" lang="en" chrome="0"><a href="https://site.example/">Cloth</a></tenun-embed>';
  const host = await serveHostPage(`<p style="height:5000px">Words</p>${tag}${element}${element}`);
  const { page, faults, requests } = await open(desktop);
  await page.goto(host.url);
  const embed = page.locator('tenun-embed');
  const inner = embed.locator('iframe');
  await inner.waitFor({ state: 'attached' });
  expect(await inner.evaluate((one) => one.clientHeight)).toBeGreaterThan(300);
  expect(requests.filter((url) => url.includes('/embed/cloth/'))).toEqual([]);
  await embed.scrollIntoViewIfNeeded();
  await untilFitted(page);
  expect(requests.filter((url) => url.includes('/embed/cloth/'))).toEqual([`${site}/en/embed/cloth/?chrome=0`]);
  expect(await inner.getAttribute('sandbox')).toBe('allow-scripts');
  expect(await inner.getAttribute('referrerpolicy')).toBe('no-referrer');
  expect(await inner.getAttribute('title')).toBeTruthy();

  await embed.evaluate((one) => {
    one.setAttribute('part', 'key-facts');
    one.setAttribute('lang', 'id');
    one.removeAttribute('chrome');
  });
  await page.waitForFunction(() =>
    document.querySelector('tenun-embed')?.shadowRoot?.querySelector('iframe')?.src.endsWith('/embed/key-facts/'),
  );
  await untilFitted(page);
  expect(requests.filter((url) => url.includes('/embed/key-facts/'))).toEqual([`${site}/embed/key-facts/`]);

  await embed.evaluate((one) => one.setAttribute('height', '444px'));
  await page.waitForFunction(
    () => document.querySelector('tenun-embed')?.shadowRoot?.querySelector('iframe')?.clientHeight === 444,
  );

  await embed.evaluate((one) => one.setAttribute('part', '../../../evil"><script>'));
  await page.locator('tenun-embed a').waitFor({ state: 'visible' });
  expect(await inner.count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
  host.close();
});

test('without JavaScript the element is the link that stands in it', async () => {
  const host = await serveHostPage(
    `<tenun-embed part="cloth"><a href="https://site.example/">The cloth</a></tenun-embed>${element}`,
  );
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(host.url);
  expect(await page.getByRole('link', { name: 'The cloth' }).isVisible()).toBe(true);
  await page.context().close();
  host.close();
});
