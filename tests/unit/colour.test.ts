/**
 * What the colours promise, computed from the tokens that the site wears: words and marks stand out from their grounds,
 * and the themes stay apart in normal sight and in three kinds of colour blindness. In greyscale the themes are close,
 * which is why each has a motif and a dash rhythm of its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { difference, toLab, type Lab } from './colour/lab.ts';
import { contrast, fromHex } from './colour/srgb.ts';
import { tokensOf, type Tokens } from './colour/tokens.ts';
import { simulate, type Deficiency } from './colour/vision.ts';

const light = tokensOf(':root');
const darkByChoice = tokensOf(":root[data-theme='dark']");
const darkBySystem = tokensOf(":root:not([data-theme='light'])");

const grounds = ['cotton', 'paper'];
const mapGrounds = ['sea', 'land', 'tarum-wash', 'mengkudu-wash'];
const cityNames = ['tarum', 'mengkudu-text'];
const words = ['ink', 'ink-soft', ...cityNames, 'kunyit-text', 'kesumba-text', 'daun-text', 'langit-text'];
const marks = ['tarum', 'mengkudu', 'kunyit', 'kesumba', 'daun', 'langit', 'warp'];
const themes = { economy: 'kunyit', culture: 'kesumba', education: 'daun', technology: 'langit', governance: 'ink' };

/** Least CIEDE2000 between two themes as a colour-blind reader sees them. */
const apart = { deuteranopia: 15, protanopia: 12, tritanopia: 15 } as const satisfies Record<Deficiency, number>;

test('dark is the same, whether the system or the reader asks for it', () => {
  expect(darkBySystem).toEqual(darkByChoice);
});

test('dark restates every colour but those of the cover, and nothing else', () => {
  const colours = Object.keys(light).filter((name) => light[name]?.startsWith('#') && !name.startsWith('night'));
  expect(Object.keys(darkByChoice)).toEqual(colours);
});

describe.each([
  ['light', light],
  ['dark', { ...light, ...darkByChoice }],
])('in %s', (_, tokens) => {
  const ratio = (one: string, other: string): number => contrast(hex(tokens, one), hex(tokens, other));

  test.each(pairsOf(words, grounds))('words in %s can be read on %s', (word, ground) => {
    expect(ratio(word, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairsOf(['ink', 'ink-soft', ...cityNames], mapGrounds))('names in %s can be read on %s', (word, ground) => {
    expect(ratio(word, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairsOf(marks, grounds))('marks in %s are seen on %s', (mark, ground) => {
    expect(ratio(mark, ground)).toBeGreaterThanOrEqual(3);
  });

  test('the ink of light can be read on turmeric', () => {
    expect(contrast(hex(light, 'ink'), hex(tokens, 'kunyit-ground'))).toBeGreaterThanOrEqual(4.5);
  });

  describe.each(pairsWithin(Object.keys(themes) as (keyof typeof themes)[]))('%s and %s stay apart', (one, other) => {
    const [first, second] = [one, other].map((theme) => fromHex(hex(tokens, themes[theme])));
    const seen = (look: (colour: NonNullable<typeof first>) => Lab): number =>
      first && second ? difference(look(first), look(second)) : 0;

    // Between the dyes 32; ink, which is also the colour of words, may come closer.
    test('in normal sight', () => {
      expect(seen(toLab)).toBeGreaterThanOrEqual(other === 'governance' ? 30 : 32);
    });

    test.each(Object.entries(apart) as [Deficiency, number][])('in %s, by %d', (deficiency, least) => {
      expect(seen((colour) => toLab(simulate(colour, deficiency)))).toBeGreaterThanOrEqual(least);
    });
  });
});

test.each(pairsOf(['night-text', 'night-soft'], ['night', 'night-thread']))(
  'the words of the cover in %s can be read on %s',
  (word, ground) => {
    expect(contrast(hex(light, word), hex(light, ground))).toBeGreaterThanOrEqual(4.5);
  },
);

describe.each(pairsWithin(Object.keys(themes)))('%s and %s, without colour', (one, other) => {
  test('differ in motif', () => {
    expect(motif(one)).not.toEqual(motif(other));
  });

  test('differ in dash rhythm', () => {
    expect(light[`dash-${one}`] ?? 'solid').not.toBe(light[`dash-${other}`] ?? 'solid');
  });
});

/** Rows of the table of Sharma, Wu and Dalal (2005), the awkward hues and near-greys among them. */
const published: [Lab, Lab, number][] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [61, -5, 29], 22.8977],
  [[50, 2.5, 0], [56, -27, -3], 31.903],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

test.each(published)('the difference of %j and %j is the published one, either way round', (one, other, expected) => {
  expect(difference(one, other)).toBeCloseTo(expected, 4);
  expect(difference(other, one)).toBeCloseTo(expected, 4);
});

test('contrast runs from 1 to 21', () => {
  expect(contrast('#777777', '#777777')).toBe(1);
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10);
});

test.each(Object.keys(apart) as Deficiency[])('grey is grey in %s', (deficiency) => {
  for (const channel of simulate([0.5, 0.5, 0.5], deficiency)) expect(channel).toBeCloseTo(0.5, 4);
});

function hex(tokens: Tokens, name: string): string {
  return tokens[name] ?? name;
}

function pairsOf(ones: readonly string[], others: readonly string[]): [string, string][] {
  return ones.flatMap((one) => others.map((other): [string, string] => [one, other]));
}

function pairsWithin<Name extends string>(names: readonly Name[]): [Name, Name][] {
  return names.flatMap((one, index) => names.slice(index + 1).map((other): [Name, Name] => [one, other]));
}

/** The outlines of a theme's symbol. */
function motif(theme: string): string[] {
  const symbols = readFileSync(join(import.meta.dirname, '../../src/components/graphics/Motifs.astro'), 'utf8');
  const [, symbol = ''] = new RegExp(`<symbol id="motif-${theme}"([^]*?)</symbol>`).exec(symbols) ?? [];
  const outlines = [...symbol.matchAll(/\sd="([^"]+)"/g)].map(([, d = '']) => d);
  if (!outlines.length) throw new Error(`Motifs.astro: no motif of ${theme}`);
  return outlines;
}
