/** The poster: a picture that needs nothing from the page. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Poster from '../../src/components/site/Poster.astro';
import { locales } from '../../src/i18n/locales.ts';
import { dataset as data, translate } from './site-data.ts';

const base = { data, css: '.g-line { fill: none; }', version: '1.0.0' };
const container = await AstroContainer.create();

test.each(locales)('stands alone and refers only to what it holds (%s)', async (locale) => {
  const props = { ...base, locale, t: translate(locale), address: 'tenun.test/kain' };
  const svg = await container.renderToString(Poster, { props });
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* width="297mm" height="420mm"/);
  expect(svg).not.toMatch(/NaN|undefined|Infinity|\bnull\b|var\(|<script|&nbsp;/);
  const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const wanted = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id = '']) => id);
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  expect(svg).toContain('CC BY 4.0');
  expect(svg).toContain('tenun.test/kain');
});

test('says no address while there is none', async () => {
  const props = { ...base, locale: 'en' as const, t: translate('en'), address: null };
  expect(await container.renderToString(Poster, { props })).not.toContain('poster-address');
});
