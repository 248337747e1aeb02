/** The options of an embed and the choice of the builder, there and back by way of a query. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { openChoice, readChoice, sizes, toChoiceQuery, type EmbedChoice } from '../../src/model/embed-choice.ts';
import {
  embedHeights,
  embedThemes,
  embedTopics,
  openOptions,
  readEmbedOptions,
  toEmbedQuery,
  type EmbedOptions,
} from '../../src/model/embed-options.ts';
import type { EmbedKind } from '../../src/model/embed-part.ts';

const steps = ['first', 'second-one', 'third'];
const year = fc.integer({ min: 1000, max: 9999 });
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
const anyOptions: fc.Arbitrary<EmbedOptions> = fc.record({
  theme: fc.constantFrom(...embedThemes),
  accent: orNull(fc.integer({ min: 0, max: 0xffffff }).map((colour) => `#${colour.toString(16).padStart(6, '0')}`)),
  step: orNull(fc.constantFrom(...steps)),
  topic: orNull(fc.constantFrom(...embedTopics)),
  years: orNull(fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)),
  chrome: fc.boolean(),
  motion: fc.boolean(),
  height: fc.constantFrom(...embedHeights),
});

const part = (name: string, kind: EmbedKind, own: readonly string[]) => ({
  part: name,
  kind,
  id: '',
  steps: own.map((id) => ({ id })),
});
const offer = {
  parts: [part('cloth', 'graphic', steps), part('activities', 'activities', []), part('key-facts', 'key-facts', [])],
  versions: ['0.2.0', '0.1.0'],
  locale: 'id' as const,
};
const size = (which: keyof typeof sizes) => fc.integer({ min: sizes[which].min, max: sizes[which].max });

test('whatever can be asked of an embed comes back from its query', () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      expect(readEmbedOptions(toEmbedQuery(options), steps)).toEqual({ options, ignored: [] });
    }),
  );
});

test('what is usual is not in the query', () => {
  expect(toEmbedQuery({})).toBe('');
  expect(toEmbedQuery({ ...openOptions, theme: 'dark' })).toBe('theme=dark');
});

test('no query makes the reading of options throw, and whatever it says is one of ours', () => {
  const query = fc.oneof(
    fc.string({ unit: 'binary-ascii' }),
    fc
      .array(fc.tuple(fc.constantFrom(...Object.keys(openOptions)), fc.string()))
      .map((all) => `${new URLSearchParams(all)}`),
  );
  fc.assert(
    fc.property(query, (text) => {
      const { options } = readEmbedOptions(text, steps);
      expect(Object.keys(options)).toEqual(Object.keys(openOptions));
      expect(embedThemes).toContain(options.theme);
      expect(options.accent ?? '#000000').toMatch(/^#[0-9a-f]{6}$/);
      expect([null, ...steps]).toContain(options.step);
    }),
  );
});

test('whatever can be chosen in the builder comes back from its query', () => {
  const choice = fc.record({
    place: fc.nat({ max: offer.parts.length - 1 }),
    locale: fc.constantFrom(...locales),
    options: anyOptions,
    width: size('width'),
    pixels: size('pixels'),
    version: orNull(fc.constantFrom(...offer.versions)),
  });
  fc.assert(
    fc.property(choice, ({ place, options, pixels, version, ...rest }) => {
      const { part: name = '', kind } = offer.parts[place] ?? {};
      const isList = kind === 'activities';
      const chosen: EmbedChoice = {
        ...rest,
        part: name,
        options: {
          ...options,
          step: kind === 'graphic' ? options.step : null,
          topic: isList ? options.topic : null,
          years: isList ? options.years : null,
        },
        // Without a fixed height its number means nothing, and is not kept.
        pixels: options.height === 'fixed' ? pixels : sizes.pixels.first,
        version: kind === 'graphic' ? version : null,
      };
      expect(readChoice(toChoiceQuery(chosen), offer)).toEqual(chosen);
    }),
  );
});

test('a query that the builder cannot read gives the usual choice, sizes within their bounds', () => {
  expect(readChoice('', offer)).toEqual(openChoice('cloth'));
  expect(readChoice('part=no-such&lang=xx&width=many&px=-4&version=9.9.9&theme=<script>', offer)).toEqual(
    openChoice('cloth'),
  );
  expect(readChoice('width=99999&px=1', offer)).toMatchObject({ width: sizes.width.max, pixels: sizes.pixels.min });
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      readChoice(text, offer);
    }),
  );
});
