/** Everything that reads what comes from outside: it never throws, and what it gives is always one of the things that it may give. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { readChoice, sizes, toChoiceQuery, type Offer } from '../../src/model/embed-choice.ts';
import { elementAttributes, readElement } from '../../src/model/embed-element.ts';
import { isHello, isReady, readHeight, readOpen, readSecret } from '../../src/model/embed-message.ts';
import {
  embedHeights,
  embedThemes,
  embedTopics,
  readEmbedOptions,
  toEmbedQuery,
  type EmbedOptions,
} from '../../src/model/embed-options.ts';
import { ask, facetNames, facets, index } from '../../src/model/filter.ts';
import { sortKeys } from '../../src/model/sort.ts';
import { isRight } from '../../src/model/teach/quiz-answer.ts';
import { fromQuery, groupings, toQuery, type ViewState } from '../../src/model/view-state.ts';
import { holdsWords } from '../../src/model/holds-words.ts';
import { splitMarks } from '../../src/model/search-hit.ts';
import { parseScene } from '../../src/model/scene.ts';
import { hostileQuery, hostileText, hostileTexts, hostileValue } from '../hostile.ts';
import { seed } from '../seed.ts';

const runs = { seed, numRuns: 400 };
const steps = ['opening', 'strait'];

const isYear = (year: number | null): boolean =>
  year === null || (Number.isInteger(year) && year >= 1000 && year < 3000);

function expectView({ filter, sort, descending, group, window, pick }: ViewState): void {
  for (const facet of facetNames)
    expect(facets[facet]).toEqual(expect.arrayContaining([...(filter.ticked[facet] as readonly string[])]));
  expect([isYear(filter.from), isYear(filter.to)]).toEqual([true, true]);
  expect([typeof filter.undated, typeof filter.text, typeof descending]).toEqual(['boolean', 'string', 'boolean']);
  expect(sortKeys).toContain(sort);
  expect(groupings).toContain(group);
  if (window) expect(window[0]).toBeLessThan(window[1]);
  if (pick !== null) expect(pick).toMatch(/^[a-z0-9-]+$/);
}

function expectOptions({ theme, accent, step, topic, years, chrome, motion, height }: EmbedOptions): void {
  expect(embedThemes).toContain(theme);
  expect(embedHeights).toContain(height);
  expect([null, ...embedTopics]).toContain(topic);
  expect([null, ...steps]).toContain(step);
  if (accent !== null) expect(accent).toMatch(/^#[0-9a-f]{6}$/);
  if (years !== null) expect(years[0]).toBeLessThanOrEqual(years[1]);
  expect([typeof chrome, typeof motion]).toEqual(['boolean', 'boolean']);
}

describe('the address of the page of all activities', () => {
  const names = [...facetNames, 'from', 'to', 'undated', 'q', 'sort', 'group', 'window', 'pick'];
  const values = [
    'culture,none',
    'both',
    '2015',
    'no',
    '-title',
    'status',
    '201650-201900',
    '201900-201650',
    'mou-2015',
  ];

  test('gives a state whatever it holds, and the state gives the address back', () => {
    fc.assert(
      fc.property(hostileQuery(names, values), (query) => {
        const state = fromQuery(query);
        expectView(state);
        expect(fromQuery(toQuery(state))).toEqual(state);
      }),
      runs,
    );
  });

  test('gives a filter that can be asked', () => {
    const row = {
      id: 'a',
      date: '2016',
      end: null,
      theme: 'economy',
      link: 'direct',
      status: 'completed',
      direction: null,
      city: null,
      confidence: 'high',
      title: 'Toko',
      summary: 'Kain',
      actors: [],
      place: null,
    };
    const rows = index([row as unknown as Parameters<typeof index>[0][number]]);
    fc.assert(
      fc.property(hostileQuery(names, values), (query) => {
        const { found } = ask(rows, fromQuery(query).filter);
        expect(found.length).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });
});

describe('what a host asks of an embed', () => {
  const names = Object.keys({ theme: 0, accent: 0, step: 0, topic: 0, years: 0, chrome: 0, motion: 0, height: 0 });
  const values = [
    'dark',
    '#a1b2c3',
    'opening',
    'culture',
    '2015-2017',
    '2017-2015',
    '0',
    '1',
    'fixed',
    'constructor',
    '__proto__',
  ];

  test('is one of what it can ask, and can be asked again', () => {
    fc.assert(
      fc.property(hostileQuery(names, values), (query) => {
        const { options, ignored } = readEmbedOptions(query, steps);
        expectOptions(options);
        expect(ignored.every((one) => typeof one === 'string')).toBe(true);
        expect(readEmbedOptions(toEmbedQuery(options), steps)).toEqual({ options, ignored: [] });
      }),
      runs,
    );
  });

  test('every name with every hostile value is ignored or understood', () => {
    for (const name of names) {
      for (const value of hostileTexts) {
        const { options } = readEmbedOptions(new URLSearchParams({ [name]: value }).toString(), steps);
        expectOptions(options);
      }
    }
  });

  test('by attributes of an element gives an address within the site, and room', () => {
    const value = fc.oneof(
      fc.constantFrom('cloth', 'chapter-two-cities', 'en', '600', '40px', '00', '1.2.0', ...values),
      hostileText,
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...elementAttributes), value), hostileText, (attributes, around) => {
        const frame = readElement(
          (name) => (Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null),
          around,
        );
        if (frame === null) return;
        expect(new URL(frame.path, 'https://site.test/').href).toMatch(
          /^https:\/\/site\.test\/(?:en\/|ms\/)?embed\/(?:v\d+\.\d+\.\d+\/)?[a-z0-9-]+\/(?:\?|$)/,
        );
        expect(frame.height).toBeGreaterThanOrEqual(10);
        expect(frame.height).toBeLessThan(10_000);
        expect(frame.title).not.toBe('');
      }),
      runs,
    );
  });
});

test('the address of the builder gives a choice that can be made, and the choice gives the address back', () => {
  const offer: Offer = {
    parts: [
      { part: 'cloth', kind: 'graphic', id: 'cloth', steps: steps.map((id) => ({ id })) },
      { part: 'activities', kind: 'activities', id: '', steps: [] },
      { part: 'activity-mou-2015', kind: 'activity', id: 'mou-2015', steps: [] },
    ],
    versions: ['1.0.0'],
    locale: 'ms',
  };
  const names = [...elementAttributes, 'width', 'px'];
  const values = [
    'cloth',
    'activities',
    'en',
    'dark',
    'opening',
    'culture',
    '2015-2017',
    '0',
    'fixed',
    '600',
    '99999',
    '00001',
    '1.0.0',
    'constructor',
  ];
  fc.assert(
    fc.property(hostileQuery(names, values), (query) => {
      const choice = readChoice(query, offer);
      expect(offer.parts.map(({ part }) => part)).toContain(choice.part);
      expect(locales).toContain(choice.locale);
      expect([null, '1.0.0']).toContain(choice.version);
      for (const name of ['width', 'pixels'] as const) {
        expect(choice[name]).toBeGreaterThanOrEqual(sizes[name].min);
        expect(choice[name]).toBeLessThanOrEqual(sizes[name].max);
      }
      expectOptions(choice.options);
      const again = readChoice(toChoiceQuery(choice), offer);
      expect(toChoiceQuery(again)).toBe(toChoiceQuery(choice));
    }),
    runs,
  );
});

describe('a message', () => {
  const field = fc.oneof(
    fc.constantFrom<unknown>(
      'tenun:height',
      'tenun:open',
      'tenun:hello',
      500,
      '500',
      'https://site.test/',
      'ready',
      's3',
    ),
    hostileValue,
  );
  const message = fc.oneof(
    hostileValue,
    fc.dictionary(fc.constantFrom('type', 'version', 'height', 'url', 'part', 'message', 'secret', '__proto__'), field),
  );

  test('of whatever shape gives a height within bounds, an address on the web, or nothing', () => {
    fc.assert(
      fc.property(message, hostileText, (data, secret) => {
        const height = readHeight(data);
        if (height !== null)
          expect([Number.isInteger(height), height >= 40, height <= 40_000]).toEqual([true, true, true]);
        const url = readOpen(data);
        if (url !== null) expect(url).toMatch(/^https?:\/\/[^\s"'<>]+$/);
        expect([typeof isHello(data), typeof isReady(data, secret)]).toEqual(['boolean', 'boolean']);
      }),
      runs,
    );
  });

  test('has a secret only where the address of the frame has a plain one', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          hostileText.map((text) => `#?secret=${text}`),
        ),
        (hash) => {
          const secret = readSecret(hash);
          if (secret !== null) expect(secret).toMatch(/^[A-Za-z0-9]{1,64}$/);
        },
      ),
      runs,
    );
  });
});

test('words that are sought, excerpts that are found and answers that are given may be anything', () => {
  fc.assert(
    fc.property(hostileText, hostileText, fc.array(hostileText), (words, text, chosen) => {
      expect(typeof holdsWords(text, words)).toBe('boolean');
      expect(splitMarks(`${text}<mark>${words}</mark>`).every((piece) => piece.text !== '')).toBe(true);
      expect(isRight(chosen, [...chosen].toReversed())).toBe(new Set(chosen).size === chosen.length);
    }),
    runs,
  );
});

test('a scene is a view with marks, or a clear error', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.constantFrom('whole', 'focus:a,b', 'focus:', ':', 'a:b:c')), (text) => {
      try {
        const { view, marks } = parseScene(text);
        expect([typeof view, Array.isArray(marks)]).toEqual(['string', true]);
      } catch (error) {
        expect(String(error)).toMatch(/scene/i);
      }
    }),
    runs,
  );
});
