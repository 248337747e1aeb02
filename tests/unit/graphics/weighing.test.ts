/** The tally counts what the records say, and every layout of weighing keeps its relations at both sizes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../../content/strings/en/weighing.json' with { type: 'json' };
import id from '../../../content/strings/id/weighing.json' with { type: 'json' };
import { catalog } from '../../../src/graphics/catalog.ts';
import { subjectFrames } from '../../../src/graphics/frame.ts';
import { overlaps, textBox, textWidth, wrapText, type Box } from '../../../src/graphics/labels.ts';
import { layoutFrame, layoutQuestions } from '../../../src/graphics/weighing-blank.ts';
import { arrowUnder, bracketUnder, lineUp } from '../../../src/graphics/weighing-notes.ts';
import { layoutShelf, shelfCounts } from '../../../src/graphics/weighing-shelf.ts';
import { weighingScene } from '../../../src/graphics/weighing-scene.ts';
import { layoutShops } from '../../../src/graphics/weighing-shops.ts';
import { layoutTally } from '../../../src/graphics/weighing.ts';
import { createTranslate } from '../../../src/i18n/translate.ts';
import { tally, tallyGroups } from '../../../src/model/tally.ts';
import type { Activity } from '../../../src/schemas/activity.ts';

const activities = JSON.parse(readFileSync('content/data/activities.json', 'utf8')) as Activity[];
const groups = tally(activities);
/** Short bold and regular lines measure less than the estimate, which is a mean over long texts. */
const boldShare = 0.86;
const regularShare = 0.93;
const sizes = ['narrow', 'wide'] as const;

test('Of the pair, 2015–2023, ten things happened, two were planned, one ended and three are unknown', () => {
  expect(tallyGroups.map((group) => groups[group].length)).toEqual([10, 2, 1, 3]);
});

test('A dance within the shop’s opening and talks within a visit are not counted apart', () => {
  const counted = tallyGroups.flatMap((group) => groups[group].map((row) => row.id));
  expect(counted).not.toContain('jaipongan-at-store-opening-2016');
  expect(counted).not.toContain('msme-talks-2022');
});

test('A plan made within a visit counts as planned, and a dinner of 2024 lies outside the window', () => {
  expect(groups.planned.map((row) => row.id)).toEqual(['pj-fair-2018', 'pj-entrepreneurs-visit-plan-2023']);
  expect(groups.happened.map((row) => row.id)).not.toContain('hjkb-214-delegation-2024');
});

test('The agreement leads, and the rest follows in order of date', () => {
  expect(groups.happened[0]?.id).toBe('mou-2015');
  const dates = groups.happened.map((row) => row.date ?? '');
  expect(dates).toEqual(dates.toSorted());
});

test('Both languages have the same words', () => {
  expect(Object.keys(en)).toEqual(Object.keys(id));
});

test('a record that is counted but not drawn leaves every mark where it was', () => {
  const more = [
    ...activities,
    ...[1, 2, 3].map((n) => ({ ...activities.find(({ id }) => id === 'mou-2015'), id: `more-${n}` })),
  ];
  for (const size of sizes) {
    const [happened, ...others] = layoutTally(tally(more as Activity[]), size, groups).groups;
    const [before, ...same] = layoutTally(groups, size).groups;
    expect(happened).toEqual({ ...before, count: 13 });
    expect(others).toEqual(same);
  }
});

describe.each(sizes)('on the %s canvas', (size) => {
  const frame = subjectFrames[size];
  const layout = layoutTally(groups, size);
  const marks = layout.groups.flatMap((group) => group.marks);
  const inside = (box: Box): boolean =>
    box.x >= 0 && box.y >= -2 && box.x + box.width <= frame.width && box.y + box.height <= frame.height;

  test('every record has one mark, inside the frame, and no two marks touch', () => {
    expect(new Set(marks.map((mark) => mark.id)).size).toBe(16);
    const boxes = marks.map(({ x, y, size: side }) => ({
      x: x - side / 2,
      y: y - side / 2,
      width: side,
      height: side,
    }));
    expect(boxes.every(inside)).toBe(true);
    boxes.forEach((box, i) => boxes.slice(i + 1).forEach((other) => expect(overlaps(box, other)).toBe(false)));
  });

  test('2020 and 2021 stand bare between 2019 and 2022', () => {
    const before = marks.find((mark) => mark.id === 'youth-camp-2019');
    const after = marks.find((mark) => mark.id === 'deputy-mayor-visit-2022');
    expect(layout.bare.map((patch) => patch.year)).toEqual([2020, 2021]);
    for (const { x } of layout.bare) {
      expect(x).toBeGreaterThan(before?.x ?? Infinity);
      expect(x).toBeLessThan(after?.x ?? 0);
    }
  });

  test('year labels do not overlap', () => {
    const boxes = layout.years.map(({ from, to, x, y }) =>
      textBox(from === to ? String(from) : `${from}–${String(to).slice(2)}`, {
        x,
        y,
        fontSize: layout.text,
        anchor: 'middle',
      }),
    );
    boxes.forEach((box, i) => boxes.slice(i + 1).forEach((other) => expect(overlaps(box, other)).toBe(false)));
  });

  test.each([
    ['id', id],
    ['en', en],
  ] as const)('the words of each group fit between its marks and the next rule (%s)', (_, words) => {
    const tops = [...layout.groups.slice(1).map((group) => group.title.y - layout.head), frame.height];
    layout.groups.forEach(({ group, words: at, wordsWidth }, i) => {
      const key = size === 'narrow' && group !== 'happened' ? 'short' : 'words';
      const lines = wrapText(words[`weighing.${key}.${group}` as keyof typeof words], wordsWidth, layout.text);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(at.y + (key === 'words' ? (lines.length - 1) * layout.line : layout.line / 2)).toBeLessThan(tops[i] ?? 0);
    });
  });

  test('a bracket spans its marks, and an arrow stays under its own', () => {
    const ids = ['deputy-mayor-visit-2022', 'mbpj-staff-attachment-2023'];
    const [first, last] = ids.map((wanted) => marks.find((mark) => mark.id === wanted));
    const bracket = bracketUnder(layout, ids, 10);
    expect(bracket.x0).toBeLessThan(first?.x ?? 0);
    expect(bracket.x1).toBeGreaterThan(last?.x ?? Infinity);
    if (last) {
      const start = Number(/^M([\d.]+)/.exec(arrowUnder(last, -1))?.[1]);
      expect(start).toBeGreaterThan(last.x);
      expect(start).toBeLessThan(last.x + last.size / 2);
    }
  });

  test('in one line, all sixteen marks stay in order and within the width', () => {
    const line = lineUp(layout, { x: 40, y: 100, width: 280 }).flatMap((group) => group.marks);
    const xs = line.map((mark) => mark.x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(xs.every((x, i) => x - (line[i]?.size ?? 0) / 2 >= 40 && x + (line[i]?.size ?? 0) / 2 <= 320)).toBe(true);
  });

  test('two hundred shops stand in twenty columns and ten rows, the opened one below them', () => {
    const shops = layoutShops(size);
    expect(shops.columns * shops.rowTops.length).toBe(200);
    expect(shops.row.match(/z/g)).toHaveLength(20);
    expect(shops.opened.y).toBeGreaterThan(Math.max(...shops.rowTops) + 10);
    expect(shops.named.x).toBeGreaterThan(shops.opened.x + shops.opened.size);
    expect(shops.opened.y + shops.opened.size).toBeLessThanOrEqual(frame.height);
  });

  test('the patches are to one scale of area, and the shelf holds as many bags as products', () => {
    const counts = shelfCounts(activities);
    const shelf = layoutShelf(counts, size);
    expect(counts).toEqual({ firms: 140_000, registered: 8662, products: 21 });
    expect((shelf.registered.side / shelf.all.side) ** 2).toBeCloseTo(counts.registered / counts.firms, 3);
    expect(shelf.marks.match(/z/g)).toHaveLength(21);
    expect(shelf.shelf.y).toBeGreaterThan(shelf.all.y + shelf.all.side);
  });

  test('the empty frame has a blank for every theme and column, all inside it', () => {
    const { box, columnXs, marks: heads, blanks } = layoutFrame(4, 4, size);
    expect(blanks.match(/M/g)).toHaveLength(16);
    expect(inside(box)).toBe(true);
    const length = Number(/h(\d+)/.exec(blanks)?.[1]);
    expect(Math.max(...columnXs) + length).toBeLessThan(box.x + box.width);
    expect(Math.max(...heads.map((mark) => mark.y + mark.size / 2))).toBeLessThan(box.y + box.height);
  });

  test.each([
    ['id', id],
    ['en', en],
  ] as const)('each question fits its lozenge (%s)', (_, words) => {
    const { centres, halfWidth, halfHeight } = layoutQuestions(6, size);
    const fontSize = size === 'wide' ? 21 : 13;
    const questions = Object.entries(words).filter(([key]) => key.startsWith('weighing.question.'));
    expect(questions).toHaveLength(centres.length);
    for (const [, text] of questions) {
      const lines = wrapText(text, halfWidth * (size === 'wide' ? 1.02 : 1.22), fontSize, 700);
      lines.forEach((line, i) => {
        const dy = Math.abs(i - (lines.length - 1) / 2) * fontSize * 1.22 + fontSize * 0.35;
        expect(textWidth(line, fontSize, 700) * 0.92).toBeLessThan(2 * halfWidth * (1 - dy / halfHeight));
      });
    }
    expect(
      centres.every(({ x, y }) =>
        inside({ x: x - halfWidth, y: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight }),
      ),
    ).toBe(true);
  });

  describe.each([
    ['id', id],
    ['en', en],
  ] as const)('in %s', (locale, words) => {
    test.each(catalog.weighing.views)('the words of %s stand inside the frame and apart from one another', (view) => {
      const drawing = weighingScene(view, { activities, locale, size, t: createTranslate(words, locale) });
      const boxes = drawing.words.map(({ text, x, y, size: fontSize, look, anchor, length }) => {
        const isBold = /heavy|bold/.test(look ?? '');
        const box = textBox(text, {
          x,
          y,
          fontSize,
          weight: isBold ? 700 : 500,
          anchor: anchor ?? 'start',
        });
        return {
          ...box,
          y: y - fontSize * 0.74,
          height: fontSize * 0.76,
          width: length ?? box.width * (isBold ? boldShare : regularShare),
        };
      });
      for (const box of boxes) expect(inside(box), JSON.stringify(box)).toBe(true);
      boxes.forEach((box, i) =>
        boxes.slice(i + 1).forEach((other, j) => {
          expect(overlaps(box, other), `${drawing.words[i]?.text} / ${drawing.words[i + 1 + j]?.text}`).toBe(false);
        }),
      );
    });
  });
});
