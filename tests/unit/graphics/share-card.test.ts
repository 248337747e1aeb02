/** The layout of share pictures, with every title and fact that the site has. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { graphicSlugs } from '../../../src/graphics/catalog.ts';
import { overlaps, type Box } from '../../../src/graphics/labels.ts';
import { lineWidth } from '../../../src/graphics/letter-widths.ts';
import { layShareCard, typeOf, type ShareLine, type ShareWords } from '../../../src/graphics/share-card.ts';
import { layShareCover } from '../../../src/graphics/share-cover.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { activityFacts } from '../../../src/model/share-facts.ts';
import { shareSizeNames, shareSizes } from '../../../src/model/share-picture.ts';
import { dataset, translate } from '../../components/site-data.ts';

const base = { name: 'Tenun Dua Kota', credit: 'Tenun Dua Kota contributors, CC BY 4.0' };
const chapters = join(import.meta.dirname, '../../../content/chapters');

/** Every picture’s words but the cover’s. */
function wordsOf(locale: Locale): ShareWords[] {
  const t = translate(locale);
  const sources = graphicSlugs.map((slug) => t(`${slug}.credit`));
  const longest = sources.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const heads = globSync(`${locale}/*.mdx`, { cwd: chapters }).map(
    (path) =>
      load(/^---\n([^]*?)\n---/.exec(readFileSync(join(chapters, path), 'utf8'))?.[1] ?? '') as Record<string, string>,
  );
  return [
    ...heads.map(({ title = '', name = '', lead = '' }) => ({
      ...{ ...base, title, facts: [{ text: lead }], source: longest },
      kicker: `${t('bar.chapter', { n: 8, total: 8 })} · ${name}`,
    })),
    ...graphicSlugs.map((slug) => ({
      ...{ ...base, kicker: t('cover.kicker'), title: t(`${slug}.title`), source: t(`${slug}.credit`) },
      facts: [{ text: t(`${slug}.reading`) }],
    })),
    ...dataset.activities.map((record) => ({
      ...{ ...base, title: record.title[locale], facts: activityFacts(record, locale, t), source: null },
      kicker: t('activity.kicker', { theme: t(`theme.${record.theme}`), link: t(`activity.link.${record.link}`) }),
    })),
  ];
}

const boxOf = ({ kind, text, x, y, size }: ShareLine): Box => ({
  ...{ x, y: y - size * 0.74, width: lineWidth(text, typeOf(kind, size)), height: size * 0.94 },
});

const inside = ({ x, y, width, height }: Box, { width: right, height: bottom }: { width: number; height: number }) =>
  x >= 24 && y >= 24 && x + width <= right - 24 && y + height <= bottom - 16;

describe.each(locales.flatMap((locale) => shareSizeNames.map((size) => ({ locale, size }))))(
  '$size pictures ($locale)',
  ({ locale, size }) => {
    const all = wordsOf(locale);
    const cards = all.map((words) => ({ words, card: layShareCard(size, words) }));
    const t = translate(locale);
    const lines = [t('cover.title.1'), t('cover.title.2')];
    const cover = layShareCover(size, {
      ...{ ...base, kicker: t('cover.kicker'), title: lines.join(' '), facts: [{ text: t('cover.thesis') }] },
      ...{ source: null, lines },
    });

    test('lose no word', () => {
      for (const { words, card } of cards) {
        const said = (kind: string): string =>
          card.lines.flatMap((line) => (line.kind === kind ? [line.text] : [])).join(' ');
        expect(said('title')).toBe(words.title);
        expect(said('kicker')).toBe(words.kicker);
        expect(said('source')).toBe(words.source ?? '');
        expect(said('name')).toBe(base.name);
        expect(said('credit')).toBe(base.credit);
        const facts = words.facts.map(({ text }) => text).join(' ');
        expect(card.lines.flatMap(({ kind, text }) => (/^(?:strong|fact)$/.test(kind) ? [text] : [])).join(' ')).toBe(
          facts,
        );
      }
    });

    test('keep every line on the sheet, off the others, off the drawing and off the selvedge', () => {
      for (const { card } of [...cards, { card: cover }]) {
        const boxes = card.lines.map((line) => ({ ...boxOf(line), line }));
        for (const [index, one] of boxes.entries()) {
          expect(inside(one, shareSizes[size]), one.line.text).toBe(true);
          expect(boxes.slice(index + 1).filter((other) => overlaps(one, other))).toEqual([]);
          if (card !== cover) expect(overlaps(one, card.drawing), one.line.text).toBe(false);
          expect(overlaps(one, card.mark), one.line.text).toBe(false);
          const ground = card.nights.some((night) => overlaps(one, night)) || card === cover ? 'night' : 'cotton';
          expect(one.line.ground, one.line.text).toBe(ground);
          for (const { x, y, turn, scale } of card.bands) {
            const thick = 40 * scale;
            const band =
              turn === -90
                ? { x, y: 0, width: thick, height: y }
                : { x: 0, y: turn === 180 ? y - thick : y, width: shareSizes[size].width, height: thick };
            expect(overlaps(one, band), one.line.text).toBe(false);
          }
        }
      }
    });

    test('leave the drawing at least a third of the sheet’s shorter side', () => {
      const { width, height } = shareSizes[size];
      for (const { card } of cards) {
        expect(Math.min(card.drawing.width, card.drawing.height)).toBeGreaterThan(Math.min(width, height) / 3);
      }
    });

    test('set titles large: at least a nineteenth of the width, and the cover’s larger than any other', () => {
      const sizes = cards.map(({ card }) => card.lines.find(({ kind }) => kind === 'title')?.size ?? 0);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(size === 'wide' ? 34 : shareSizes[size].width / 19);
      expect(cover.lines.find(({ kind }) => kind === 'title')?.size).toBeGreaterThan(Math.max(...sizes));
    });
  },
);

test('words that no size can hold are an error, not a picture', () => {
  const words = { ...base, kicker: 'A', facts: [], source: null };
  expect(() => layShareCard('wide', { ...words, title: 'word '.repeat(90).trim() })).toThrow('does not fit');
  expect(() => layShareCard('wide', { ...words, title: 'w'.repeat(60) })).toThrow('does not fit');
});
