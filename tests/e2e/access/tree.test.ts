/**
 * What a screen reader is handed: a chapter in every language and every graphic, as trees of roles and names. The trees in
 * `snapshots/` were read by a person. After a change, `RENEW_TREES=1` writes them anew, to be read again.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { graphicSlugs } from '../../../src/graphics/catalog.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { folderOf } from '../../languages.ts';
import { useBrowser, viewports, type WatchedPage } from '../browser.ts';

const open = useBrowser();
const site = inject('site');
const folder = join(import.meta.dirname, '../snapshots');
let watched: WatchedPage | undefined;

const trees = [
  ...locales.map((locale) => ({
    name: `chapter-${locale}`,
    path: `/${folderOf(locale)}chapters/two-cities/`,
    part: 'main',
  })),
  ...graphicSlugs.map((slug) => ({ name: `graphic-${slug}`, path: `/en/embed/${slug}/`, part: 'main' })),
];

test.each(trees)('$name reads as it was read and approved', async ({ name, path, part }) => {
  watched ??= await open({ viewport: viewports.desktop });
  const { page } = watched;
  await page.goto(site + path);
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  const tree = `${await page.locator(part).ariaSnapshot()}\n`;
  const file = join(folder, `${name}.yaml`);
  if (process.env.RENEW_TREES !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, tree);
  }
  expect(tree).toBe(readFileSync(file, 'utf8'));
});
