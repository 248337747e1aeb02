/** The share pictures as they are served. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { graphicSlugs } from '../../src/graphics/catalog.ts';
import { defaultLocale, locales } from '../../src/i18n/locales.ts';
import {
  activityPart,
  chapterPart,
  sharePath,
  shareSizeNames,
  shareSizes,
  storyPart,
} from '../../src/model/share-picture.ts';
import { dataset } from '../components/site-data.ts';
import { readPng } from './png.ts';

const root = join(import.meta.dirname, '../..');
const chapters = globSync('*.mdx', { cwd: join(root, 'content/chapters/id') }).map((file) =>
  file.replace(/^\d+-|\.mdx$/g, ''),
);
const parts = [
  storyPart,
  ...chapters.map(chapterPart),
  ...graphicSlugs,
  ...dataset.activities.map(({ id }) => activityPart(id)),
];
const [night, cotton] = [0x11143a, 0xf5f6fa];

/** Share of a picture’s pixels that have a colour, looked at in every third row. */
function shares({ width, height, channels, pixels }: ReturnType<typeof readPng>): Map<number, number> {
  const counts = new Map<number, number>();
  for (let y = 0; y < height; y += 3) {
    for (let x = 0; x < width; x += 1) {
      const colour = pixels.readUIntBE((y * width + x) * channels, 3);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return new Map([...counts].map(([colour, count]) => [colour, count / (width * Math.ceil(height / 3))]));
}

describe.each(locales)('share pictures (%s)', (locale) => {
  const base = join(root, 'dist', locale === defaultLocale ? '' : locale);
  const read = (part: string, size: (typeof shareSizeNames)[number]): Buffer =>
    readFileSync(join(base, sharePath(part, size)));

  test('are there for the story, every chapter, graphic and record, in every size, and for nothing else', () => {
    const expected = parts.flatMap((part) => shareSizeNames.map((size) => sharePath(part, size)));
    expect(globSync('share/*', { cwd: base }).toSorted()).toEqual(expected.toSorted());
  });

  test.each(shareSizeNames)('have the pixels that their size says (%s)', (size) => {
    for (const part of parts) {
      const head = read(part, size);
      const { width, height } = shareSizes[size];
      expect([head.readUInt32BE(16), head.readUInt32BE(20)], part).toEqual([width, height]);
    }
  });

  test.each(parts)('of %s is drawn: night, cotton and much between them', (part) => {
    const colours = shares(readPng(read(part, 'wide')));
    expect(colours.get(night)).toBeGreaterThan(0.25);
    if (part !== storyPart) expect(colours.get(cotton)).toBeGreaterThan(0.12);
    expect((colours.get(night) ?? 0) + (colours.get(cotton) ?? 0)).toBeLessThan(0.95);
    expect(colours.size).toBeGreaterThan(60);
  });

  test.each(['square', 'tall'] as const)('are drawn at %s too', (size) => {
    for (const part of [storyPart, ...graphicSlugs, activityPart('mou-2015'), activityPart('letter-of-intent')]) {
      const colours = shares(readPng(read(part, size)));
      expect(colours.get(night), part).toBeGreaterThan(0.15);
      expect((colours.get(night) ?? 0) + (colours.get(cotton) ?? 0), part).toBeLessThan(0.97);
    }
  });

  test('are light: 120 kB each at most, 9 MB all together', () => {
    const bytes = parts.flatMap((part) =>
      shareSizeNames.map((size) => statSync(join(base, sharePath(part, size))).size),
    );
    expect(Math.max(...bytes)).toBeLessThan(120_000);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(9_000_000);
  });

  test('differ from language to language', () => {
    const other = locales.find((one) => one !== locale) ?? locale;
    const there = join(root, 'dist', other === defaultLocale ? '' : other);
    for (const part of parts)
      expect(read(part, 'wide').equals(readFileSync(join(there, sharePath(part)))), part).toBe(false);
  });
});
