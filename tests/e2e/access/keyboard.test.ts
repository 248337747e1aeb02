/** A reader with a keyboard alone: reaches everything, in order, and is caught nowhere. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { activeStep, untilActive, useBrowser, viewports, type WatchedPage } from '../browser.ts';
import { folders } from '../../languages.ts';
import { onceAKind } from './kinds.ts';
import { walk } from './walk.ts';

const open = useBrowser();
const site = inject('site');
const root = join(import.meta.dirname, '../../..');
const activities = JSON.parse(readFileSync(join(root, 'content/data/activities.json'), 'utf8')) as { id: string }[];
let watched: WatchedPage | undefined;

test('no page puts anything out of its turn', () => {
  const pages = globSync('dist/**/*.html', { cwd: root });
  expect(pages.length).toBeGreaterThan(500);
  const wrong = pages.filter((page) => /\stabindex="?\+?[1-9]/i.test(readFileSync(join(root, page), 'utf8')));
  expect(wrong).toEqual([]);
});

test.each(onceAKind)('on %s the Tab key goes down the page and out of it', async (path) => {
  watched ??= await open({ viewport: viewports.desktop });
  const { page } = watched;
  await page.goto(site + path);
  const stops = await walk(page);
  expect(stops.length).toBeGreaterThan(1);
  expect(stops.filter(({ onward }) => !onward).map(({ name }) => name)).toEqual([]);
});

test.each(
  folders.flatMap((folder) => Object.entries(viewports).map(([size, viewport]) => ({ folder, size, viewport }))),
)(
  'on /$folder activities/ on a $size the Tab key alone reaches every record, in the order of the table',
  async ({ folder, viewport }) => {
    const { page, faults } = await open({ viewport });
    await page.goto(`${site}/${folder}activities/`);
    await page.locator('[data-ready]').waitFor();
    const listed = await page
      .locator('[data-row] a.act-title')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(listed.toSorted()).toEqual(activities.map(({ id }) => `/${folder}activities/${id}/`).toSorted());
    const stops = await walk(page);
    const reached = stops.filter(({ href, name }) => href !== null && name.startsWith('A act-title'));
    expect(reached.map(({ href }) => href)).toEqual(listed);
    expect(reached.filter(({ seen, ringed }) => seen === 0 || !ringed)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

test.each(folders)(
  'in the story /%s the cloth to jump by is walked with Tab, and Enter leads to the step',
  async (folder) => {
    const { page, faults } = await open({ viewport: viewports.desktop });
    await page.goto(`${site}/${folder}#little-bandung`);
    await untilActive(page, 'little-bandung');
    await page.locator('.menu > summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-overview]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.overview[open]').waitFor();
    const wanted = await page
      .locator('.overview[open] a[data-record]')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-record')));
    const reached = new Set<string | null>();
    for (let presses = 0; presses < wanted.length + 5; presses += 1) {
      await page.keyboard.press('Tab');
      const mark = await page.evaluate(() => {
        const here = document.activeElement;
        return { inside: here?.closest('.overview') !== null, record: here?.getAttribute('data-record') ?? null };
      });
      if (mark.inside) reached.add(mark.record);
    }
    expect(wanted.length).toBeGreaterThan(15);
    expect(wanted.filter((record) => !reached.has(record))).toEqual([]);
    await page.locator('.overview[open] a[data-record="youth-camp-2018"]').focus();
    await page.keyboard.press('Enter');
    await untilActive(page, 'three-camps');
    expect(await activeStep(page)).toBe('three-camps');
    expect(faults).toEqual([]);
    await page.context().close();
  },
);
