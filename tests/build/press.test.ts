/** The press kit: its page, and the file that holds everything. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { defaultLocale, locales } from '../../src/i18n/locales.ts';
import { pressCounts, pressFacts, sourceName } from '../../src/model/press-facts.ts';
import { boilerplates, boilerplateLengths } from '../../src/model/press-words.ts';
import { dataset, translate } from '../components/site-data.ts';
import { readPng } from './png.ts';

const dist = join(import.meta.dirname, '../../dist');
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe.each(locales)('the press kit (%s)', (locale) => {
  const base = locale === defaultLocale ? '' : `${locale}/`;
  const html = readFileSync(join(dist, base, 'press/index.html'), 'utf8');
  const zip = readFileSync(join(dist, base, 'press/tenun-dua-kota-press.zip'));
  const files = unzipSync(zip);
  const paths = Object.keys(files);
  const t = translate(locale);
  const facts = pressFacts(dataset, locale, t);

  test('is one file of at most 6 MB, whose size the page says', () => {
    expect(zip.length).toBeLessThan(6_000_000);
    const said = / (?<n>[\d.,]+) kB/.exec(plain(html))?.groups?.['n'] ?? '';
    expect(Number(said.replace(/[.,]/g, ''))).toBe(Math.ceil(zip.length / 1000));
  });

  test('holds pictures, the name, and the words in both languages', () => {
    expect(paths.filter((path) => path.startsWith(`pictures-${locale}/`))).toHaveLength(3 + 17 * 2);
    for (const of of locales) {
      expect(paths).toEqual(expect.arrayContaining([`facts-${of}.md`, `texts-${of}.txt`, `credit-${of}.txt`]));
    }
    for (const ground of ['light', 'dark']) {
      const svg = decode(files[`logo/tenun-dua-kota-${ground}.svg`]);
      expect(svg).toMatch(/<path/);
      expect(svg).not.toMatch(/<text|font-family|<image/);
      expect(readPng(Buffer.from(files[`logo/tenun-dua-kota-${ground}.png`] ?? [])).width).toBe(1600);
      expect(readFileSync(join(dist, `press/tenun-dua-kota-${ground}.svg`), 'utf8')).toBe(svg);
    }
  });

  test('has the very pictures that the site serves', () => {
    for (const path of paths.filter((one) => one.startsWith('pictures-'))) {
      const served = readFileSync(join(dist, base, path.replace(/^pictures-\w+/, 'share')));
      expect(Buffer.from(files[path] ?? []).equals(served), path).toBe(true);
    }
  });

  test('says of each fact what the dataset says, with every source, on the page and in the file', () => {
    const page = plain(html);
    for (const of of locales) {
      const text = decode(files[`facts-${of}.md`]);
      for (const { head, text: said, sources } of pressFacts(dataset, of, translate(of))) {
        expect(text).toContain(`## ${head}\n\n${said}\n`);
        for (const id of sources) {
          const source = dataset.sources.find((one) => one.id === id);
          expect(text).toContain(source?.url ?? (source && sourceName(source, of)));
        }
      }
    }
    for (const { id, head, text, sources } of facts) {
      expect(page).toContain(plain(head));
      expect(page).toContain(text);
      const part = new RegExp(`data-fact="${id}"[^]*?</div>`).exec(html)?.[0] ?? '';
      for (const source of sources) expect(part).toContain(`sources/#${source}"`);
    }
    const record = facts.find(({ id }) => id === 'mou-2015');
    expect(record?.text).toBe(dataset.activities.find(({ id }) => id === 'mou-2015')?.summary[locale]);
  });

  test('offers short texts in both languages, alike on the page and in the file', () => {
    for (const of of locales) {
      for (const { words, text } of boilerplates(translate(of), pressCounts(dataset))) {
        const shown = new RegExp(`lang="${of}" data-words="${words}">([^<]*)<`).exec(html)?.[1] ?? '';
        expect(plain(shown).trim()).toBe(text);
        expect(decode(files[`texts-${of}.txt`])).toContain(text);
      }
    }
  });

  test('names author and licence, and speaks of no address or person that nobody set', () => {
    expect(decode(files[`credit-${locale}.txt`])).toContain('Tenun Dua Kota contributors, CC BY 4.0');
    expect(html).not.toContain('mailto:');
    for (const path of paths.filter((one) => /\.(?:md|txt)$/.test(one)))
      expect(decode(files[path])).not.toContain('.example');
  });

  test('gives every picture its size and its words', () => {
    const images = [...html.matchAll(/<img [^>]*>/g)].map(([tag]) => tag);
    expect(images.length).toBe(18 + 2);
    for (const tag of images)
      expect(tag).toMatch(/alt="[^"]{20,}"[^>]*width="\d+"[^>]*height="\d+"[^>]*loading="lazy"/);
  });

  test('is found from the end of the story and from the foot of every page', () => {
    for (const page of ['', 'about/', 'data/']) {
      expect(readFileSync(join(dist, base, page, 'index.html'), 'utf8')).toContain(`href="/${base}press/"`);
    }
  });
});

test.each(locales.flatMap((locale) => boilerplateLengths.map((words) => ({ locale, words }))))(
  'the text of $words words has as many, give or take a tenth ($locale)',
  ({ locale, words }) => {
    const text = boilerplates(translate(locale), pressCounts(dataset)).find((one) => one.words === words)?.text ?? '';
    const count = text.split(/\s+/).length;
    expect(count).toBeGreaterThanOrEqual(words * 0.9);
    expect(count).toBeLessThanOrEqual(words * 1.1);
  },
);
