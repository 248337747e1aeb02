/** The poster's files, and the end of the story that offers them. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/i18n/format.ts';
import { defaultLocale, locales } from '../../src/i18n/locales.ts';
import { readPng } from './png.ts';

const dist = join(import.meta.dirname, '../../dist');

describe.each(locales)('the poster (%s)', (locale) => {
  const base = locale === defaultLocale ? '' : `${locale}/`;
  const story = readFileSync(join(dist, base, 'index.html'), 'utf8');
  const ends = ['', 'chapters/did-it-go-as-planned/'].map((page) => {
    const html = readFileSync(join(dist, base, page, 'index.html'), 'utf8');
    return /<section class="end"[^]*?<\/section>/.exec(html)?.[0] ?? '';
  });

  test('is a PNG in the proportions of A3, at 150 pixels an inch or more', () => {
    const { width, height } = readPng(readFileSync(join(dist, base, 'poster.png')));
    expect(width).toBeGreaterThanOrEqual(1754);
    expect(Math.abs(height / width - 420 / 297)).toBeLessThan(0.001);
  });

  test('is drawn: a night head, words on the ground, and mostly ground between them', () => {
    const { width, height, channels, pixels } = readPng(readFileSync(join(dist, base, 'poster.png')));
    /** Share of pixels within parts of the sheet that have a colour. */
    const share = (colour: string, [left, top, right, bottom]: readonly [number, number, number, number]): number => {
      let [hits, all] = [0, 0];
      for (let y = Math.round(top * height); y < Math.round(bottom * height); y += 1) {
        for (let x = Math.round(left * width); x < Math.round(right * width); x += 1) {
          const at = (y * width + x) * channels;
          if (pixels.toString('hex', at, at + 3) === colour) hits += 1;
          all += 1;
        }
      }
      return hits / all;
    };
    const [night, white, cotton] = ['11143a', 'ffffff', 'f5f6fa'];
    expect(share(night, [0, 0, 1, 0.2])).toBeGreaterThan(0.7);
    expect(share(white, [0.05, 0.05, 0.6, 0.19])).toBeGreaterThan(0.1);
    // The column of the reading and the key; the cloth; the foot.
    for (const part of [[0.07, 0.27, 0.33, 0.9] as const, [0.07, 0.95, 0.7, 0.985] as const]) {
      expect(share(cotton, part)).toBeGreaterThan(0.7);
      expect(share(cotton, part)).toBeLessThan(0.97);
    }
    expect(share(cotton, [0.44, 0.3, 0.91, 0.88])).toBeLessThan(0.8);
  });

  test('is offered where the story ends, with the sizes that the files have', () => {
    for (const end of ends) {
      const offers = [...end.matchAll(/href="([^"]*poster\.(\w+))"[^>]*>\s*(\w+)\s*<small>([^<]+)<\/small>/g)];
      expect(offers.map(([, , ending]) => ending)).toEqual(['png', 'svg']);
      for (const [, link = '', ending = '', name, size] of offers) {
        expect(link).toBe(`/${base}poster.${ending}`);
        expect(name).toBe(ending.toUpperCase());
        const kilobytes = Math.ceil(statSync(join(dist, link)).size / 1000);
        expect(size).toBe(`${formatNumber(kilobytes, locale)} kB`);
      }
    }
  });

  test('stands beside ways to read again that lead somewhere', () => {
    for (const end of ends) {
      const again = /<div class="end-again"[^]*?<\/div>/.exec(end)?.[0] ?? '';
      const links = [...again.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link);
      expect(links).toHaveLength(2);
      for (const link of links) {
        const [, anchor = ''] = link.split('#');
        expect(link.startsWith('#') || link.startsWith(`/${base}#`)).toBe(true);
        expect(story).toContain(`id="${anchor}"`);
      }
    }
  });

  test('comes with the author, the version and the licence that the whole site names', () => {
    const { version } = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8')) as { version: string };
    for (const end of ends) {
      expect(end).toContain('Tenun Dua Kota contributors');
      expect(end).toContain(`${version}+`);
      expect(end).toMatch(/<a rel="license" href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/"/);
      expect(end).not.toContain('.example');
    }
  });

  test('costs the story little: the end has at most 40 elements', () => {
    for (const end of ends) expect(end.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(40);
  });
});
