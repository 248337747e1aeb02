/** Filters commute, counts are kept promises, ranges match what they overlap, and every view has an address. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import records from '../../content/data/activities.json';
import places from '../../content/data/places.json';
import { toRow, type ActivityRow } from '../../src/model/activity-row.ts';
import {
  apply,
  ask,
  conditionsOf,
  facetNames,
  facets,
  fold,
  index,
  openFilter,
  tick,
  valueOf,
  without,
  rangeOf,
  type Facet,
  type Filter,
} from '../../src/model/filter.ts';
import { createSorter, sortKeys } from '../../src/model/sort.ts';
import { fromQuery, groupings, openView, toQuery, type ViewState } from '../../src/model/view-state.ts';
import type { Activity } from '../../src/schemas/activity.ts';
import type { Place } from '../../src/schemas/place.ts';

const rows = (records as Activity[]).map((record) => toRow(record, places as Place[], 'en'));
const indexed = index(rows);
const ids = (found: readonly ActivityRow[]): string[] => found.map(({ id }) => id);

const year = fc.option(fc.integer({ min: 2010, max: 2027 }));
const someTicked = fc
  .record(Object.fromEntries(facetNames.map((facet) => [facet, fc.subarray([...facets[facet]] as string[])])))
  .map((ticked) => ticked as unknown as Filter['ticked']);
const text = fc.oneof(
  fc.constantFrom('', 'camp', 'BANDUNG', 'mayor asan', 'étudiants', 'a, b & c=d', '+ %2C #'),
  fc.string({ unit: 'grapheme' }),
);
const filters: fc.Arbitrary<Filter> = fc.record({
  ticked: someTicked,
  from: year,
  to: year,
  undated: fc.boolean(),
  text,
});
const views: fc.Arbitrary<ViewState> = fc.record({
  filter: filters,
  sort: fc.constantFrom(...sortKeys),
  descending: fc.boolean(),
  group: fc.constantFrom(...groupings),
  window: fc.option(
    fc
      .tuple(fc.integer({ min: 200000, max: 201999 }), fc.integer({ min: 202000, max: 203000 }))
      .map(([from, to]): [number, number] => [from / 100, to / 100]),
  ),
  pick: fc.option(fc.constantFrom('mou-2015', 'paradigm-mall')),
});

describe('the address', () => {
  test('brings back any view', () => {
    fc.assert(fc.property(views, (view) => void expect(fromQuery(toQuery(view))).toEqual(view)));
  });

  test('is empty for the view that a reader starts with', () => {
    expect(toQuery(openView)).toBe('');
    expect(fromQuery('')).toEqual(openView);
  });

  test('is short and legible', () => {
    const ticked = tick(tick(openFilter, 'theme', 'education', true), 'theme', 'culture', true);
    const filter = { ...ticked, from: 2018, to: 2018 };
    expect(toQuery({ ...openView, filter })).toBe('theme=culture,education&from=2018&to=2018');
  });

  test('takes any junk without a fault, and keeps what it knows', () => {
    fc.assert(fc.property(fc.string(), (junk) => void expect(fromQuery(junk).filter.ticked).toBeDefined()));
    expect(fromQuery('?theme=economy,magic&from=soon&to=99999&sort=-mood&group=x&window=5-1&pick=<b>&y=1')).toEqual({
      ...openView,
      filter: tick(openFilter, 'theme', 'economy', true),
    });
  });
});

describe('a filter', () => {
  test('keeps everything when nothing is asked', () => {
    expect(apply(indexed, openFilter)).toEqual(rows);
  });

  test('finds the same whichever half is asked first', () => {
    fc.assert(
      fc.property(filters, filters, (a, b) => {
        const first = apply(index(apply(indexed, a)), b);
        expect(ids(apply(index(apply(indexed, b)), a))).toEqual(ids(first));
        const both = rows.filter((row) => apply(index([row]), a).length + apply(index([row]), b).length === 2);
        expect(ids(first)).toEqual(ids(both));
      }),
    );
  });

  test('counts beside each value what would be found with that value and all else held', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const answer = ask(indexed, filter);
        for (const facet of facetNames) {
          for (const value of facets[facet]) {
            const only = { ...filter, ticked: { ...filter.ticked, [facet]: [value] } };
            expect(answer.count(facet, value), `${facet} ${value}`).toBe(apply(indexed, only).length);
          }
        }
        const undatedOnly = apply(indexed, { ...filter, undated: true }).filter(({ date }) => date === null);
        expect(answer.undated).toBe(undatedOnly.length);
      }),
    );
  });

  test('the counts of the values of a facet that is not ticked add up to what is found', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...facetNames), (filter, facet) => {
        const open = without(filter, facet);
        const answer = ask(indexed, open);
        const sum = (facets[facet] as readonly string[]).reduce(
          (total, value) => total + answer.count(facet, value),
          0,
        );
        expect(sum).toBe(answer.found.length);
      }),
    );
  });

  test('says truly how many more each of its conditions keeps out', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { kept, found } = ask(indexed, filter);
        for (const condition of conditionsOf(filter)) {
          expect(kept[condition]).toBe(apply(indexed, without(filter, condition)).length - found.length);
        }
      }),
    );
  });

  test('by years keeps just what overlaps them, and leaves the undated to their own switch', () => {
    fc.assert(
      fc.property(year, year, fc.boolean(), (a, b, undated) => {
        const filter = { ...openFilter, undated, from: a, to: b };
        const [first, last] = rangeOf(filter);
        const [from, to] = [first ?? 0, last ?? 9999];
        for (const row of rows) {
          const days = Array.from({ length: 20 }, (_, i) => 2010 + i).filter(
            (each) =>
              row.date !== null &&
              each >= Number(row.date.slice(0, 4)) &&
              each <= Number((row.end_date ?? row.date).slice(0, 4)),
          );
          const wanted = row.date === null ? undated : days.some((each) => each >= from && each <= to);
          expect(apply(index([row]), filter).length === 1, row.id).toBe(wanted);
        }
      }),
    );
  });

  test('takes a range whichever end comes first', () => {
    const turned = apply(indexed, { ...openFilter, from: 2019, to: 2016 });
    expect(turned).toEqual(apply(indexed, { ...openFilter, from: 2016, to: 2019 }));
    expect(turned.length).toBeLessThan(rows.length);
  });

  test('by text passes over capitals and accents, and wants every word', () => {
    const accented = index([{ ...rows[0], title: 'Café Réunion' } as ActivityRow]);
    expect(apply(accented, { ...openFilter, text: 'REUNION cafe' })).toHaveLength(1);
    expect(apply(accented, { ...openFilter, text: 'reunion tea' })).toHaveLength(0);
    expect(fold('Çà ÉT')).toBe('ca et');
    for (const word of ['Paradigm', 'jaipongan', 'Oded']) {
      expect(apply(indexed, { ...openFilter, text: word }).length, word).toBeGreaterThan(0);
    }
  });

  test('finds for education in 2018 the camp of that year and the camps that span it', () => {
    const filter = { ...tick(openFilter, 'theme', 'education', true), from: 2018, to: 2018 };
    expect(ids(apply(indexed, filter))).toEqual(['pj-students-in-asan-2017-2019', 'youth-camp-2018']);
  });

  test('knows every value that the records have', () => {
    for (const facet of facetNames) {
      for (const row of rows) expect(facets[facet] as readonly string[]).toContain(valueOf(row, facet));
    }
  });

  test('ticks and unticks one value, in the order of the facet', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom<Facet>(...facetNames), fc.nat(), (filter, facet, n) => {
        const value = facets[facet][n % facets[facet].length] ?? '';
        const on = tick(filter, facet, value, true).ticked[facet] as readonly string[];
        expect(on).toContain(value);
        expect(on).toEqual((facets[facet] as readonly string[]).filter((each) => on.includes(each)));
        expect(tick(filter, facet, value, false).ticked[facet]).not.toContain(value);
      }),
    );
  });
});

describe('an order', () => {
  const collator = new Intl.Collator('en');
  const sort = createSorter(rows, collator);
  const everything = new Set(ids(rows));

  test('loses nothing, and what has no date stands last both ways', () => {
    for (const key of sortKeys) {
      for (const descending of [false, true]) {
        const sorted = sort(everything, { sort: key, descending });
        expect(ids(sorted).toSorted()).toEqual(ids(rows).toSorted());
        if (key === 'date') expect(sorted.at(-1)?.date).toBeNull();
      }
    }
  });

  test('holds only what is found', () => {
    const few = sort(new Set(['mou-2015', 'youth-camp-2018']), { sort: 'date', descending: true });
    expect(ids(few)).toEqual(['youth-camp-2018', 'mou-2015']);
  });

  test('goes up or down', () => {
    const titles = sort(everything, { sort: 'title', descending: true }).map(({ title }) => title);
    expect(titles).toEqual(titles.toSorted((a, b) => collator.compare(b, a)));
    const sure = sort(everything, { sort: 'confidence', descending: false });
    expect(sure[0]?.confidence).toBe('high');
    expect(sure.at(-1)?.confidence).toBe('low');
  });
});
