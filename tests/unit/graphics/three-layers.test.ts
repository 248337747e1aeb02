/** The three layers stand one below the other on one warp; the first two are woven, the third stays open. */
import { describe, expect, test } from 'vitest';
import en from '../../../content/strings/en/three-layers.json' with { type: 'json' };
import id from '../../../content/strings/id/three-layers.json' with { type: 'json' };
import { subjectFrames } from '../../../src/graphics/frame.ts';
import { textWidth, wrapText } from '../../../src/graphics/labels.ts';
import { layers, layoutLayers } from '../../../src/graphics/three-layers.ts';

test('The layers are economy; culture, education and technology; politics', () => {
  expect(layers.map(({ themes }) => themes.join(' '))).toEqual([
    'economy',
    'culture education technology',
    'governance',
  ]);
});

test('Both languages have the same words', () => {
  expect(Object.keys(en)).toEqual(Object.keys(id));
});

describe.each(['narrow', 'wide'] as const)('on the %s canvas', (size) => {
  const frame = subjectFrames[size];
  const layout = layoutLayers(size);

  test('bands are stacked first to third inside the frame, the warp hanging on below the last', () => {
    layout.bands.slice(1).forEach((band, i) => {
      const above = layout.bands[i];
      expect(band.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
    });
    const last = layout.bands.at(-1);
    expect(layout.bottom).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0));
    expect(layout.bottom).toBeLessThanOrEqual(frame.height);
    expect(layout.right).toBeLessThanOrEqual(frame.width);
  });

  test('in the second layer three themes take turns, as many rows each, give or take one', () => {
    const counts = layout.bands[1]?.rows.map(({ path }) => path.match(/M/g)?.length ?? 0) ?? [];
    expect(counts).toHaveLength(3);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(Math.min(...counts)).toBeGreaterThan(1);
  });

  test('no row of thread runs through the strip of its pattern', () => {
    for (const { rows, strip } of layout.bands) {
      const ys = rows.flatMap(({ path }) => [...path.matchAll(/M[\d.]+ ([\d.]+)/g)].map((hit) => Number(hit[1])));
      expect(ys.every((y) => y < strip.y || y > strip.y + strip.height)).toBe(true);
    }
  });

  test.each([
    ['id', id],
    ['en', en],
  ] as const)('words stand left of the cloth, each layer’s above the next (%s)', (_, words) => {
    layout.bands.forEach(({ id: layer, names, note }, i) => {
      for (const { theme, x } of names) {
        const width = textWidth(words[`three-layers.theme.${theme}`], size === 'wide' ? 23 : 13, 700);
        expect(x + width).toBeLessThan(layout.left);
      }
      const small = size === 'wide' ? 17 : 13;
      if (size === 'narrow' && layer !== 'politics') return;
      const lines = wrapText(words[`three-layers.note.${layer}`], layout.left - note.x - 10, small);
      const next = layout.bands[i + 1];
      expect(note.y + (lines.length - 1) * small * 1.3).toBeLessThan(
        next ? next.number.y - next.number.size * 0.7 : frame.height,
      );
    });
  });
});
