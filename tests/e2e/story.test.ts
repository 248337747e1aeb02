/** The story in a real browser: steps, place, citations, languages, at phone and desktop size. */
import { describe, expect, inject, test } from 'vitest';
import { activeStep, untilActive, useBrowser, viewports } from './browser.ts';
import { locales } from '../../src/i18n/locales.ts';
import { homes } from '../languages.ts';

const open = useBrowser();
const site = inject('site');
const languages = Object.fromEntries(locales.map((locale, at) => [locale, homes[at] ?? '/']));

/** As the browser tells it. */
interface LayoutShift {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly }[];
}

/** How far the page moved by itself, at which step, and what moved from where. */
interface Shift {
  value: number;
  at: string;
  moved: string[];
}

describe.each(Object.entries(viewports))('on a %s', (_, viewport) => {
  test.each(Object.entries(languages))(
    'every step becomes active in order, nothing shifts, nothing fails (%s)',
    async (_language, path) => {
      const { page, faults } = await open({ viewport });
      await page.addInitScript(() => {
        const shifts: Shift[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[]) {
            const moved = entry.sources.map(({ node, previousRect: { x, y, width, height } }) =>
              [node?.nodeName, (node as Element | null)?.className, x, y, width, height].join(' '),
            );
            shifts.push({ value: entry.value, at: document.querySelector('[data-active]')?.id ?? '', moved });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site + path);
      // On the cover its coming is counted; while the steps are passed it would move whichever is read just then.
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const steps = await page.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
      const reached: (string | null)[] = [];
      for (const id of steps) {
        await page.evaluate((step) => {
          document.getElementById(step)?.scrollIntoView({ block: 'start', behavior: 'instant' });
        }, id);
        await untilActive(page, id);
        reached.push(await activeStep(page));
      }
      expect(reached).toEqual(steps);
      expect(steps.length).toBeGreaterThanOrEqual(48);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
      expect(
        shifts.reduce((sum, { value }) => sum + value, 0),
        JSON.stringify(shifts, null, 1),
      ).toBeLessThan(0.005);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test.each(Object.entries(languages))(
    'the whole story stays light after it has been read (%s)',
    async (_language, path) => {
      const { page } = await open({ viewport });
      await page.goto(site + path);
      const steps = await page.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
      const read = async (): Promise<number> => {
        for (const id of steps.filter((_, index) => index % 7 === 0)) {
          await page.evaluate((step) => document.getElementById(step)?.scrollIntoView({ block: 'start' }), id);
          await untilActive(page, id);
        }
        await page.waitForFunction(() => document.querySelector('.stage-leave, .cloth-shuttle') === null);
        return page.locator('*').count();
      };
      const once = await read();
      console.log(`${path} at ${viewport.width}: ${once} elements`);
      expect(once).toBeLessThanOrEqual(3_500);
      expect(await read()).toBe(once);
      await page.context().close();
    },
  );

  test('a step by the wheel is reached as surely as by a jump', async () => {
    const { page } = await open({ viewport });
    await page.goto(`${site}/#big-bang`);
    await untilActive(page, 'big-bang');
    await page.mouse.move(200, 700);
    for (let turn = 0; turn < 40 && (await activeStep(page)) === 'big-bang'; turn += 1) {
      await page.mouse.wheel(0, 120);
      await page.waitForTimeout(60);
    }
    expect(await activeStep(page)).toBe('abroad-by-law');
    await page.context().close();
  });

  test('the stage shows the state of the active step after any jump', async () => {
    const { page } = await open({ viewport });
    await page.goto(`${site}/en/#heard-since`);
    await untilActive(page, 'heard-since');
    await page.evaluate(() => document.getElementById('little-bandung')?.scrollIntoView({ block: 'start' }));
    await untilActive(page, 'little-bandung');
    const jumped = await stageOf(page, 'little-bandung');
    const { page: direct } = await open({ viewport });
    await direct.goto(`${site}/en/#little-bandung`);
    await untilActive(direct, 'little-bandung');
    expect(jumped).toBe(await stageOf(direct, 'little-bandung'));
    expect(jumped.length).toBeGreaterThan(50);
    await page.context().close();
    await direct.context().close();
  });

  test('only the height changes: the trigger follows', async () => {
    const { page } = await open({ viewport: { width: viewport.width, height: viewport.height - 180 } });
    await page.goto(`${site}/#big-bang`);
    await untilActive(page, 'big-bang');
    await page.setViewportSize(viewport);
    await page.waitForTimeout(400);
    const passed = await page.evaluate(() => {
      const height = document.documentElement.clientHeight;
      const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
      return steps.filter((step) => step.getBoundingClientRect().top <= Number(step.dataset.offset) * height).at(-1)
        ?.id;
    });
    expect(await activeStep(page)).toBe(passed);
    await page.context().close();
  });
});

test('on a phone on its side the graphic stands beside the words, at its full height', async () => {
  const { page } = await open({ viewport: { width: 844, height: 390 } });
  await page.goto(`${site}/en/#big-bang`);
  await untilActive(page, 'big-bang');
  const stage = await page.locator('[data-scrolly="law-timeline"] .stage').first().boundingBox();
  const words = await page.locator('#big-bang .words').boundingBox();
  expect(stage?.height ?? 0).toBeGreaterThan(300);
  expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(stage?.x ?? 0);
  await page.context().close();
});

test('on a phone the graphic that is the subject keeps 45 % of the height, and no word lies over it', async () => {
  for (const height of [664, 844]) {
    const { page } = await open({ viewport: { width: 390, height } });
    await page.goto(`${site}/en/#big-bang`);
    await untilActive(page, 'big-bang');
    const stage = await page.locator('[data-scrolly="law-timeline"] .stage').first().boundingBox();
    expect(stage?.height ?? 0).toBeGreaterThanOrEqual(height * 0.45);
    await page.mouse.wheel(0, 150);
    await page.waitForTimeout(200);
    const over = await page.evaluate(() => {
      const box = document.querySelector('[data-scrolly="law-timeline"] .stage')?.getBoundingClientRect();
      return (
        box &&
        document.elementFromPoint(box.left + box.width / 2, box.top + box.height - 20)?.closest('.stage') !== null
      );
    });
    expect(over).toBe(true);
    await page.context().close();
  }
});

test('reload, Back, Forward and the language switch keep the step', async () => {
  const { page, faults } = await open();
  await page.goto(`${site}/#fourteen-months`);
  await untilActive(page, 'fourteen-months');
  await page.waitForURL(/#fourteen-months$/);
  await page.reload();
  await untilActive(page, 'fourteen-months');
  await page.locator('[data-language="en"]').click();
  await page.waitForURL(/\/en\/#fourteen-months$/);
  await untilActive(page, 'fourteen-months');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.goBack();
  await page.waitForURL(/\/#fourteen-months$/);
  await untilActive(page, 'fourteen-months');
  await page.goForward();
  await page.waitForURL(/\/en\/#fourteen-months$/);
  await untilActive(page, 'fourteen-months');
  for (const locale of ['ms', 'id', 'ms', 'en']) {
    await page.locator(`[data-language="${locale}"]`).click();
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, locale);
    expect(new URL(page.url()).hash).toBe('#fourteen-months');
    await untilActive(page, 'fourteen-months');
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a font that comes late does not carry the step of the address away', async () => {
  const { page } = await open();
  let letFontCome = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letFontCome = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(`${site}/en/#the-tally`, { waitUntil: 'domcontentloaded' });
  await untilActive(page, 'the-tally');
  letFontCome();
  await page.waitForFunction(() => document.fonts.check('1em "Plus Jakarta Sans"'));
  await page.waitForFunction(() => {
    const top = document.getElementById('the-tally')?.getBoundingClientRect().top ?? 0;
    const margin = parseFloat(getComputedStyle(document.getElementById('the-tally') ?? document.body).scrollMarginTop);
    return Math.abs(top - margin) < 2;
  });
  await page.context().close();
});

test('the address follows the reader, and the last place is offered on the next visit', async () => {
  const { page } = await open();
  await page.goto(site);
  await page.evaluate(() => document.getElementById('the-tally')?.scrollIntoView({ block: 'start' }));
  await page.waitForURL(/#the-tally$/);
  await page.goto(`${site}/en/`);
  await page.goto(site);
  await page.locator('[data-resume]').click();
  await untilActive(page, 'the-tally');
  await page.context().close();
});

test('a blocked storage takes nothing away', async () => {
  const { page, faults } = await open();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(`${site}/#five-years`);
  await untilActive(page, 'five-years');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('in a frame of another origin the steps fire as they do at the top', async () => {
  const { page } = await open({ viewport: viewports.desktop });
  const host = `${site.replace('127.0.0.1', 'localhost')}/host.html`;
  await page.route(host, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${site}/en/" width="800" height="600"></iframe>` }),
  );
  await page.goto(host);
  await page.waitForFunction(() => document.querySelector('iframe')?.contentWindow !== null);
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  await frame.waitForSelector('[data-step]', { state: 'attached' });
  const steps = await frame.locator('[data-step]').evaluateAll((all) => all.slice(0, 12).map(({ id }) => id));
  for (const id of steps) {
    await frame.evaluate((step) => document.getElementById(step)?.scrollIntoView({ block: 'start' }), id);
    await frame.waitForFunction((step) => document.querySelector('[data-step][data-active]')?.id === step, id);
  }
  await page.context().close();
});

test('a citation opens its source in place in one action, by mouse and by keyboard', async () => {
  const { page } = await open();
  await page.goto(`${site}/en/#little-bandung`);
  await untilActive(page, 'little-bandung');
  const citation = page.locator('#little-bandung .cite').first();
  await citation.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('#source-card');
  await card.waitFor({ state: 'visible' });
  const target = await citation.getAttribute('href');
  expect(await card.innerText()).toContain(await page.locator(`${target} a`).first().textContent());
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.closest('.cite') !== null)).toBe(true);
  await page.context().close();
});

test('a step’s link can be copied', async () => {
  const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`${site}/en/#three-camps`);
  await untilActive(page, 'three-camps');
  await page.locator('#three-camps .step-link').click();
  await page.locator('#share-card [data-copy]').click();
  await page.locator('#share-card [data-status]', { hasText: 'Link copied.' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site}/en/#three-camps`);
  await page.context().close();
});

test('the stepper moves by steps, with arrow keys only while it has focus', async () => {
  const { page } = await open();
  await page.goto(`${site}/#the-strait`);
  await untilActive(page, 'the-strait');
  await page.locator('[data-go="1"]').click();
  await untilActive(page, 'bandung');
  await page.keyboard.press('ArrowDown');
  await untilActive(page, 'petaling-jaya');
  await page.keyboard.press('ArrowUp');
  await untilActive(page, 'bandung');
  await page.context().close();
});

test('with motion stopped by the system or by the switch nothing runs', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const { page } = await open({ reducedMotion });
    await page.goto(`${site}/#jaipongan`);
    await untilActive(page, 'jaipongan');
    if (reducedMotion === 'no-preference') {
      await page.locator('.menu > summary').click();
      await page.locator('[data-setting="motion"]').check();
      await page.locator('.menu > summary').click();
    }
    await page.evaluate(() => document.getElementById('three-camps')?.scrollIntoView({ block: 'start' }));
    await untilActive(page, 'three-camps');
    expect(
      await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length),
    ).toBe(0);
    await page.context().close();
  }
});

/** What the stage beside a step shows. */
const stageOf = (page: Awaited<ReturnType<typeof open>>['page'], step: string): Promise<string> =>
  page.evaluate((id) => {
    const stages = document
      .getElementById(id)
      ?.closest('[data-scrolly]')
      ?.querySelectorAll('.stage-inner > svg:not(.stage-leave, .cloth-shuttle)');
    return [...(stages ?? [])].map((stage) => stage.innerHTML).join('');
  }, step);
