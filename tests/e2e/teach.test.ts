/** Material for class in a browser: the quiz by keyboard, on paper, without scripts and in an LMS; no fault for axe. */
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { createHref } from '../../src/i18n/href.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { QuizItem } from '../../src/schemas/quiz-item.ts';
import { findFaults } from './axe.ts';
import { choosePages, useBrowser, viewports } from './browser.ts';
import { readTexts } from './pdf.ts';
import { folders } from '../languages.ts';

const open = useBrowser();
const site = inject('site');
const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const quiz = JSON.parse(readFileSync(join(root, 'content/teach/quiz.json'), 'utf8')) as QuizItem[];
const kinds = [
  '/teach/',
  '/en/teach/as-planned/',
  '/teach/tasks/ten-records/',
  '/en/teach/quiz/',
  '/ms/teach/one-shop/',
];
const pages = process.env.TEST_ALL === undefined ? kinds : choosePages([]).filter((path) => path.includes('/teach/'));

/** Presses Tab until the focus is on what is wanted. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${selector}`);
}

/** Answers an item with the keys alone; the arrow keys choose among radio buttons, letters in a list. */
async function answer(page: Page, item: QuizItem, right: boolean): Promise<void> {
  const host = `#q-${item.id}`;
  if (item.kind === 'choice') {
    await tabTo(page, `${host} input`);
    const at = item.options.findIndex((option) => (option.answer === 'right') === right);
    await page.keyboard.press('Space');
    for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
  } else if (item.kind === 'multiple') {
    for (const option of item.options) {
      await tabTo(page, `${host} input[value="${option.id}"]`);
      if ((option.answer === 'right') === right) await page.keyboard.press('Space');
    }
  } else {
    const places =
      item.kind === 'order' ? item.options.map((_, at) => String(at + 1)) : item.targets.map(({ id }) => id);
    for (const option of item.options) {
      await tabTo(page, `${host} select[data-row="${option.id}"]`);
      const steps = right ? places.indexOf(option.answer) + 1 : 1;
      for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
    }
  }
  await tabTo(page, `${host} [data-check]`);
  await page.keyboard.press('Enter');
}

test('the whole quiz can be answered by keyboard; each answer is explained, and the score stays on the page', async () => {
  const { page, faults, requests } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/en/teach/quiz/`);
  await page.locator('[data-ready]').waitFor();
  const loaded = requests.length;
  for (const [at, item] of quiz.entries()) {
    const right = at % 5 !== 0;
    await answer(page, item, right);
    const host = page.locator(`#q-${item.id}`);
    expect(await host.getAttribute('data-state'), item.id).toBe(right ? 'right' : 'wrong');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-feedback')), item.id).toBe(true);
    const said = (await host.locator('[data-feedback]').textContent()) ?? '';
    expect(said, item.id).toContain(item.explain.en);
    expect(await host.locator('[data-feedback] a').count(), item.id).toBeGreaterThan(0);
  }
  const wrong = quiz.filter((_, at) => at % 5 === 0).length;
  expect(await page.locator('[data-quiz-result]').textContent()).toBe(
    `Done: ${quiz.length - wrong} of ${quiz.length} right`,
  );
  expect(await page.locator('[data-cell][data-state="wrong"]').count()).toBe(wrong);
  expect(requests.slice(loaded)).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length)).toBe(0);

  await tabTo(page, '[data-again]');
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-quiz-count]').textContent()).toBe(`0 of ${quiz.length} answered, 0 right`);
  expect(await page.locator('.quiz-feedback:visible').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.closest('[data-item]')?.id)).toBe(`q-${quiz[0]?.id}`);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('an item that is not answered asks for an answer and counts nothing', async () => {
  const { page } = await open();
  await page.goto(`${site}/teach/quiz/`);
  await page.locator('[data-ready]').waitFor();
  await page.locator('#q-layers [data-check]').click();
  expect(await page.locator('#q-layers [role="status"]').textContent()).toBe('Jawab dulu semuanya.');
  await page.locator('#q-layers select').first().selectOption('first');
  await page.locator('#q-layers [data-check]').click();
  expect(await page.locator('#q-layers').getAttribute('data-state')).toBe(null);
  expect(await page.locator('[data-quiz-count]').textContent()).toContain(`0 dari ${quiz.length} terjawab`);
  await page.context().close();
});

test('without scripts the quiz is a sheet with its answers at the end', async () => {
  const { page, faults } = await open({ javaScriptEnabled: false });
  await page.goto(`${site}/teach/quiz/`);
  expect(await page.locator('.quiz-item').count()).toBe(quiz.length);
  expect(await page.locator('[data-check]:visible').count()).toBe(0);
  await page.locator('.quiz-answers summary').click();
  expect(await page.locator('.quiz-answer:visible').count()).toBe(quiz.length);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.quiz-answer:visible').count()).toBe(quiz.length);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('on paper the answers come after the questions, even when some were answered on screen', async () => {
  const { page } = await open({ viewport: viewports.desktop });
  await page.goto(`${site}/en/teach/quiz/`);
  await page.locator('[data-ready]').waitFor();
  await page.locator('#q-claim input').first().check();
  await page.locator('#q-claim [data-check]').click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.quiz-feedback:visible, .quiz-bar:visible, .button:visible').count()).toBe(0);
  const top = (selector: string): Promise<number> =>
    page.locator(selector).evaluate((part) => part.getBoundingClientRect().top);
  expect(await top('.quiz-answers')).toBeGreaterThan(await top(`#q-${quiz.at(-1)?.id}`));
  expect(await page.locator('.quiz-answer:visible').count()).toBe(quiz.length);
  await page.context().close();
});

test.each(pages.flatMap((path) => (['light', 'dark'] as const).map((colorScheme) => ({ path, colorScheme }))))(
  '$path in $colorScheme has no fault that axe finds, and is not wider than 320 px',
  async ({ path, colorScheme }) => {
    const { page, faults } = await open({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } });
    await page.goto(site + path);
    for (const summary of await page.locator('.teach-key > summary').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await findFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

test.each(folders)(
  'the SCORM package of /%s runs in an LMS: it begins, scores, keeps its place and ends',
  async (base) => {
    const files = unzipSync(readFileSync(join(dist, `${base}teach/quiz-scorm.zip`)));
    const runtime = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12'), 'utf8');
    const types: Record<string, string> = {
      html: 'text/html',
      css: 'text/css',
      js: 'text/javascript',
      woff2: 'font/woff2',
    };
    const { page, faults } = await open({ viewport: viewports.desktop });
    await page.route(`${site}/lms/**`, (route) => {
      const name = new URL(route.request().url()).pathname.replace('/lms/', '');
      if (name === '')
        return route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><title>LMS</title><iframe title="SCO" width="1200" height="800"></iframe>',
        });
      const content = files[name];
      if (!content) return route.fulfill({ status: 404 });
      return route.fulfill({
        contentType: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        body: Buffer.from(content),
      });
    });
    await page.goto(`${site}/lms/`);
    await page.addScriptTag({ content: runtime });
    await page.evaluate(() => {
      const world = window as unknown as Lms;
      world.API = new world.Scorm12API({ autocommit: false, logLevel: 5 });
      const frame = document.querySelector('iframe');
      if (frame) frame.src = '/lms/index.html';
    });
    const value = (name: string): Promise<string> =>
      page.evaluate((of) => (window as unknown as Lms).API.lmsGetValue(of), name);
    const frame = page.frameLocator('iframe');
    await frame.locator('[data-ready]').waitFor();
    expect(await value('cmi.core.lesson_status')).toBe('incomplete');
    expect(await value('cmi.core.score.raw')).toBe('0');

    const [first, second] = quiz.filter(({ kind }) => kind === 'choice');
    for (const [item, wanted] of [
      [first, 'right'],
      [second, 'wrong'],
    ] as const) {
      const option = item?.options.find(({ answer: is }) => is === wanted);
      await frame.locator(`#q-${item?.id} input[value="${option?.id}"]`).check();
      await frame.locator(`#q-${item?.id} [data-check]`).click();
    }
    expect(await value('cmi.core.score.raw')).toBe(String(Math.round(100 / quiz.length)));
    expect(await value('cmi.core.score.max')).toBe('100');
    expect(await value('cmi.core.lesson_location')).toBe(second?.id);
    expect(await value('cmi.core.lesson_status')).toBe('incomplete');

    // Another visit: what was answered is there again.
    const kept = await value('cmi.suspend_data');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await page.waitForFunction(() => (window as unknown as Lms).API.isTerminated());
    await page.evaluate((data) => {
      const world = window as unknown as Lms;
      world.API = new world.Scorm12API({ autocommit: false, logLevel: 5 });
      world.API.loadFromJSON({ suspend_data: data, core: { lesson_status: 'incomplete' } }, 'cmi');
      const next = document.createElement('iframe');
      next.src = '/lms/index.html';
      document.body.append(next);
    }, kept);
    await frame.locator('[data-ready]').waitFor();
    expect(await frame.locator('[data-state="right"][data-item]').count()).toBe(1);
    expect(await frame.locator('[data-state="wrong"][data-item]').count()).toBe(1);

    for (const item of quiz.filter(({ id }) => id !== first?.id && id !== second?.id)) {
      const host = frame.locator(`#q-${item.id}`);
      for (const option of item.options) {
        if (item.kind === 'choice' || item.kind === 'multiple') {
          if (option.answer === 'right') await host.locator(`input[value="${option.id}"]`).check();
        } else await host.locator(`select[data-row="${option.id}"]`).selectOption(option.answer);
      }
      await host.locator('[data-check]').click();
    }
    expect(await value('cmi.core.lesson_status')).toBe('completed');
    expect(await value('cmi.core.score.raw')).toBe(String(Math.round(((quiz.length - 1) / quiz.length) * 100)));
    expect((await value('cmi.suspend_data')).length).toBeLessThan(4096);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await page.waitForFunction(() => (window as unknown as Lms).API.isTerminated());
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

test('the SCORM package also works where there is no LMS', async () => {
  const files = unzipSync(readFileSync(join(dist, 'teach/quiz-scorm.zip')));
  const { page, faults } = await open();
  await page.route(`${site}/alone/**`, (route) => {
    const name = new URL(route.request().url()).pathname.replace('/alone/', '');
    const type = name.endsWith('.js')
      ? 'text/javascript'
      : name.endsWith('.css')
        ? 'text/css'
        : name.endsWith('.html')
          ? 'text/html'
          : 'font/woff2';
    return route.fulfill({ contentType: type, body: Buffer.from(files[name] ?? new Uint8Array()) });
  });
  await page.goto(`${site}/alone/index.html`);
  await page.locator('#q-claim input').first().check();
  await page.locator('#q-claim [data-check]').click();
  expect(await page.locator('#q-claim').getAttribute('data-state')).toBe('right');
  expect(faults).toEqual([]);
  await page.context().close();
});

const office = spawnSync('soffice', ['--version']).status === 0;

test.runIf(process.env.TEST_ALL !== undefined && office).each(locales)(
  'LibreOffice opens every DOCX (%s) and makes a PDF and a page with all its headings',
  { timeout: 600_000 },
  (locale) => {
    const folder = mkdtempSync(join(tmpdir(), 'docx-'));
    const home = join(dist, createHref('/')(locale, 'teach/'));
    const files = globSync('**/*.docx', { cwd: home });
    const convert = (format: string): Buffer =>
      execFileSync('soffice', [
        ...['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', format, '--outdir', folder],
        ...files.map((file) => join(home, file)),
      ]);
    const flat = (text: string): string => text.replaceAll(/[\s\u00ad*_-]+/g, '');
    try {
      convert('html');
      convert('pdf');
      for (const file of files) {
        const made = join(folder, basename(file, '.docx'));
        const markdown = readFileSync(join(home, file.replace('.docx', '.md')), 'utf8');
        const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => flat(heading));
        expect(readFileSync(`${made}.html`, 'utf8').match(/<h[1-4][ >]/gi)?.length, file).toBe(headings.length);
        const text = flat(readTexts(`${made}.pdf`).join('\n'));
        let from = 0;
        for (const heading of headings) {
          from = text.indexOf(heading, from) + 1;
          expect(from, `${file}: ${heading}`).toBeGreaterThan(0);
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

/** What the test's LMS puts on its window. */
interface Lms {
  Scorm12API: new (settings: object) => ScormRuntime;
  API: ScormRuntime;
}

interface ScormRuntime {
  lmsGetValue: (name: string) => string;
  loadFromJSON: (data: object, path: string) => void;
  isTerminated: () => boolean;
}
