import { expect, test } from 'vitest';
import figures from '../../../content/data/figures.json' with { type: 'json' };
import places from '../../../content/data/places.json' with { type: 'json' };
import bandung from '../../../src/graphics/basemap/bandung-cells.odbl.json' with { type: 'json' };
import petalingJaya from '../../../src/graphics/basemap/petaling-jaya-cells.json' with { type: 'json' };
import { chainSegments, ringArea, unflatten, type Point } from '../../../src/graphics/map-lines.ts';
import { doubt, groupPlaces, grounds, lookFor, nearestCity } from '../../../src/graphics/map-live.ts';
import { cityNumbers, peoplePerDot, peopleSquare } from '../../../src/graphics/map-people.ts';
import { numberedPlaces, placeMark } from '../../../src/graphics/map-places.ts';
import { cities, cityCentres, cityViews, mapDrop, type MapSize } from '../../../src/graphics/map-views.ts';
import { kilometresBetween } from '../../../src/graphics/region-map.ts';
import { cityRing, layoutTwinMap, sketched } from '../../../src/graphics/twin-map.ts';
import type { CityFigure } from '../../../src/schemas/city-figure.ts';
import type { Place } from '../../../src/schemas/place.ts';

const sizes: MapSize[] = ['narrow', 'wide'];
const place = (id: string): Place => {
  const found = (places as Place[]).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`places.json has no ${id}`);
  return found;
};
const live = (id: string) => {
  const { lat, lon, level, name } = place(id);
  return { id, name: name.id, lat: lat ?? 3.1, lon: lon ?? 101.6, level, titles: [] };
};

test.each(sizes)('both cities have the same number of units for a kilometre on the %s canvas', (size) => {
  const views = cityViews(size);
  for (const city of cities) {
    const [lon, lat] = cityCentres[city];
    for (const away of [
      [lon + 0.05, lat],
      [lon, lat + 0.05],
    ] as Point[]) {
      const [x, y] = views[city].project(away);
      const units = Math.hypot(x - views[city].centre[0], y - views[city].centre[1]);
      expect(units / kilometresBetween([lon, lat], away)).toBeCloseTo(views[city].perKilometre, 1);
    }
  }
});

test.each(sizes)('each city with its edge stays in its half of the %s canvas', (size) => {
  const views = cityViews(size);
  for (const [city, sketch] of [
    ['bandung', bandung],
    ['petaling-jaya', petalingJaya],
  ] as const) {
    const { x, width, project } = views[city];
    for (const point of sketch.outline.flatMap(unflatten)) {
      const [px, py] = project(point);
      expect(px > x && px < x + width && py > 0).toBe(true);
    }
  }
});

test('a sketched city is about as large as the city is said to be', () => {
  const area = (outline: number[][], lat: number) =>
    outline.reduce((sum, ring) => sum + ringArea(unflatten(ring)), 0) * 111.2 ** 2 * Math.cos((lat * Math.PI) / 180);
  expect(area(bandung.outline, -6.9) / 167.31).toBeCloseTo(1, 0.9);
  expect(area(petalingJaya.outline, 3.1) / 97.2).toBeCloseTo(1, 1);
});

test('Bandung has one dot for each of its 151 kelurahan, Petaling Jaya ten', () => {
  expect(bandung.centres).toHaveLength(2 * 151);
  expect(petalingJaya.centres).toHaveLength(2 * 10);
});

test('every base map carries its credit and its licence', () => {
  expect(bandung.credit).toContain('OpenStreetMap');
  expect(bandung.licence).toContain('ODbL');
  expect(petalingJaya.credit).toContain('GeoNames');
  expect(petalingJaya.licence).toBe('CC BY 4.0');
});

test.each(sizes)('the geometry of the %s canvas stays under 16 kB', (size) => {
  const { bandung: left, 'petaling-jaya': right } = layoutTwinMap(size);
  const paths = [
    ...[left, right].flatMap(({ outline, districts, centres }) => [outline, districts, centres]),
    ...[left.inner, ...left.relief, right.capital, right.around, right.places],
  ];
  expect(paths.join('').length).toBeLessThan(16_000);
});

test.each(sizes)('the %s canvas draws no empty relief, and each ring’s label stands in its own half', (size) => {
  const map = layoutTwinMap(size);
  expect(map.bandung.relief).not.toContain('');
  for (const city of cities) {
    const { view, rings } = map[city];
    for (const { label } of rings.slice(size === 'wide' ? 0 : 2)) {
      expect(label.x - 20).toBeGreaterThanOrEqual(view.x);
      expect(label.x + 20).toBeLessThanOrEqual(view.x + view.width);
    }
  }
});

test('an official boundary takes the place of the sketch and of its cells', () => {
  const boundary: Point[] = [
    [107.55, -6.95],
    [107.72, -6.95],
    [107.72, -6.85],
  ];
  const { bandung: left, 'petaling-jaya': right } = layoutTwinMap('wide', { bandung: [boundary] });
  expect([left.firm, left.districts, left.inner]).toEqual([true, '', '']);
  expect(right.firm).toBe(false);
  expect(sketched({ bandung: [boundary] })).toEqual(['petaling-jaya']);
});

test.each(sizes)('how exactly a place is known decides its mark on the %s canvas', (size) => {
  expect(placeMark(place('bcc'), size)).toMatchObject({ kind: 'pin', city: 'bandung' });
  expect(placeMark(place('mbpj-hq'), size)).toMatchObject({ kind: 'ring', city: 'petaling-jaya' });
  expect(placeMark(place('petaling-jaya'), size)).toMatchObject({ kind: 'city', city: 'petaling-jaya' });
  expect(placeMark(place('miniature'), size)).toMatchObject({ kind: 'unknown', city: 'petaling-jaya' });
  expect(placeMark(place('kertajati'), size)).toBeUndefined();
});

test.each(sizes)('the ring around a city holds all of it, in its half of the %s canvas, under the title', (size) => {
  for (const city of cities) {
    const { x, y, r } = cityRing(size, city);
    const view = cityViews(size)[city];
    const sketch = city === 'bandung' ? bandung : petalingJaya;
    for (const point of sketch.outline.flatMap(unflatten)) {
      const [px, py] = view.project(point);
      expect(Math.hypot(px - x, py - y)).toBeLessThan(r);
    }
    expect(y - r + mapDrop(size)).toBeGreaterThan(size === 'wide' ? 62 : 26);
    if (city === 'petaling-jaya') expect(x - r > view.x && x + r < view.x + view.width).toBe(true);
  }
});

test('places are numbered city by city, and only those with a mark of their own', () => {
  const numbered = numberedPlaces(places as Place[]);
  const marks = numbered.map((each) => placeMark(each, 'wide'));
  expect(marks.every((mark) => mark?.kind === 'pin' || mark?.kind === 'ring')).toBe(true);
  expect(marks.findLastIndex((mark) => mark?.city === 'bandung')).toBeLessThan(
    marks.findIndex((mark) => mark?.city === 'petaling-jaya'),
  );
});

test('a square has the area of its city at the scale of the map, and a dot for twenty thousand people', () => {
  const square = peopleSquare({ x: 0, y: 0, perKilometre: 10, area: 100, people: [600_000, 800_000] });
  expect(square.side).toBe(100);
  expect([square.sure, square.all]).toEqual([600_000 / peoplePerDot, 800_000 / peoplePerDot]);
  expect(square.dots.match(/h0/g)).toHaveLength(30);
  expect(square.open.match(/M/g)).toHaveLength(10);
});

test('the figures give Bandung one count with its year, and Petaling Jaya a span since its sources differ', () => {
  const ours = figures as CityFigure[];
  expect(cityNumbers(ours, 'bandung')).toEqual({ area: 167.31, people: [2_506_600, 2_506_600], year: 2023 });
  const { area, people, year } = cityNumbers(ours, 'petaling-jaya');
  expect(area).toBe(97.2);
  expect(people[0]).toBeLessThan(people[1]);
  expect(year).toBeNull();
});

test('people without figures stop the drawing by name', () => {
  expect(() => cityNumbers([], 'bandung')).toThrow(/figures\.json.*bandung/);
});

test('a live map looks at the place of a scene, at its city, or at the strait', () => {
  const all = [live('bcc'), live('petaling-jaya')];
  const wide = ({ west, east }: { west: number; east: number }): number => east - west;
  expect(wide(lookFor('strait', all))).toBeGreaterThan(10);
  expect(wide(lookFor('focus:nowhere', all))).toBeGreaterThan(10);
  expect(wide(lookFor('bandung', all))).toBeLessThan(0.3);
  expect(wide(lookFor('focus:bcc', all))).toBeLessThan(wide(lookFor('focus:petaling-jaya', all)));
});

test('a live map lays each ground on the part of the earth that it was drawn for', () => {
  for (const { city, bounds } of grounds('wide')) {
    const [lon, lat] = cityCentres[city ?? 'bandung'];
    expect(bounds.west < lon && bounds.east > lon && bounds.south < lat && bounds.north > lat).toBe(true);
  }
  expect(nearestCity({ lat: -6.9, lng: 107.5 })).toBe('bandung');
});

test('places on one point share a mark only when they are known as exactly', () => {
  const groups = groupPlaces([live('bcc'), live('balai-kota'), { ...live('bandung'), lat: -6.9125, lon: 107.6098 }]);
  expect(groups.map((group) => group.length)).toEqual([2, 1]);
  expect(doubt('city')).toBeGreaterThan(doubt('street'));
  expect(doubt('building')).toBe(0);
});

test('lines that share ends are joined, whichever way they run', () => {
  const joined = chainSegments([
    [
      [0, 0],
      [1, 0],
    ],
    [
      [2, 0],
      [1, 0],
    ],
    [
      [5, 5],
      [6, 6],
    ],
  ]);
  expect(joined.map((line) => line.length).sort()).toEqual([2, 3]);
});
