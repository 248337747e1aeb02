/** Who goes by keyboard sees where they are: a ring at every stop, and nothing that sticks to the window over it. */
import { expect, inject, test } from 'vitest';
import { useBrowser, viewports, type WatchedPage } from '../browser.ts';
import { onceAKind } from './kinds.ts';
import { walk } from './walk.ts';

const open = useBrowser();
const site = inject('site');
let watched: WatchedPage | undefined;

test.each(onceAKind.flatMap((path) => Object.entries(viewports).map(([size, viewport]) => ({ path, size, viewport }))))(
  'on $path on a $size every stop of the Tab key is marked and in sight',
  async ({ path, viewport }) => {
    watched ??= await open();
    const { page } = watched;
    await page.setViewportSize(viewport);
    await page.goto(site + path);
    const stops = await walk(page);
    expect(stops.filter(({ seen }) => seen === 0).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ ringed }) => !ringed).map(({ name }) => name)).toEqual([]);
  },
);
