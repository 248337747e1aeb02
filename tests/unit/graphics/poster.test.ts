/** The poster's sheet. */
import { describe, expect, test } from 'vitest';
import { overlaps, textBox, type Box } from '../../../src/graphics/labels.ts';
import { posterLayout, type Line } from '../../../src/graphics/poster.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { translate } from '../../components/site-data.ts';

describe.each(locales)('the poster (%s)', (locale) => {
  const foot = ['A sentence on the data of the story, as long as one.', 'Another on its licence and its version.'];
  const { sheet, margin, head, band, cloth, kicker, title, claim, reading, key, ...rest } = posterLayout(
    translate(locale),
    foot,
  );
  const box = ({ text, x, y }: Line, fontSize: number, weight: number): Box =>
    textBox(text, { x, y, fontSize, weight });
  const address = { text: 'tenun-dua-kota.example.org/en', ...rest.address, fontSize: 24, weight: 600 };
  const boxes = [
    box(kicker, 30, 500),
    textBox(address.text, { ...address, anchor: 'end' }),
    // Set tight: letters stand closer than in running text.
    ...title.map((line) => box(line, 116 * 0.86, 700)),
    ...claim.map((line) => box(line, 27, 500)),
    ...reading.map((line) => box(line, 24, 500)),
    ...key.flatMap(({ kind, text }) => text.map((line) => box(line, kind === 'key' ? 24 : 21, 500))),
    ...rest.foot.map((line) => box(line, 18, 500)),
  ];

  test('lays no words over others, nor into the cloth', () => {
    for (const [index, one] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => overlaps(one, other))).toEqual([]);
      expect(overlaps(one, cloth)).toBe(false);
    }
  });

  test('keeps a margin of 20 millimetres at the sides and 10 above and below', () => {
    for (const { x, y, width, height } of boxes) {
      expect(x).toBeGreaterThanOrEqual(margin - 5);
      expect(x + width).toBeLessThanOrEqual(sheet.width - margin + 4);
      expect(y).toBeGreaterThanOrEqual(40);
      expect(y + height).toBeLessThanOrEqual(sheet.height - 24);
    }
    expect(margin).toBeGreaterThanOrEqual(80);
  });

  test('has title and claim on the night ground, all else below the selvedge', () => {
    for (const { y } of [kicker, ...title, ...claim]) expect(y).toBeLessThan(head);
    for (const { y } of [...reading, ...key, ...rest.foot]) expect(y).toBeGreaterThan(head + band + 24);
  });
});
