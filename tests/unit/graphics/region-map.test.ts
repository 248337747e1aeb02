import { expect, test } from 'vitest';
import coast from '../../../src/graphics/basemap/region-coast.json' with { type: 'json' };
import { overlaps, textBox } from '../../../src/graphics/labels.ts';
import { threadBundle } from '../../../src/graphics/map-bundle.ts';
import { unflatten } from '../../../src/graphics/map-lines.ts';
import { mapNames } from '../../../src/graphics/map-names.ts';
import { cityCentres, regionView, type MapSize } from '../../../src/graphics/map-views.ts';
import { fitMercator } from '../../../src/graphics/projection.ts';
import { distance, layoutRegionMap, layoutSea } from '../../../src/graphics/region-map.ts';
import en from '../../../content/strings/en/region-map.json' with { type: 'json' };
import id from '../../../content/strings/id/region-map.json' with { type: 'json' };

const sizes: MapSize[] = ['narrow', 'wide'];

test('the shortest way between the two city points is 1,295 km', () => {
  expect(Math.round(distance)).toBe(1295);
});

test.each(sizes)('Petaling Jaya stands north-west of Bandung inside the %s canvas', (size) => {
  const { cities, frame } = layoutRegionMap(size);
  const [bx, by] = cities.bandung;
  const [px, py] = cities['petaling-jaya'];
  expect(px).toBeLessThan(bx);
  expect(py).toBeLessThan(by);
  for (const value of [bx, px]) expect(value > 0 && value < frame.width).toBe(true);
  for (const value of [by, py]) expect(value > 0 && value < frame.height).toBe(true);
});

test.each(sizes)('no thread of the %s sea lies on a city, and every thread stays on the canvas', (size) => {
  const { cities, sea, frame } = layoutRegionMap(size);
  const all = threads(sea);
  expect(all.length).toBeGreaterThan(frame.height / 10);
  for (const { from, to, y } of all) {
    expect(from >= 0 && to <= frame.width && y < frame.height && from < to).toBe(true);
    for (const [cx, cy] of Object.values(cities)) expect(Math.abs(y - cy) < 2 && from < cx && to > cx).toBe(false);
  }
});

test('the threads leave Singapore open', () => {
  const { project } = regionView('wide');
  const [x, y] = project([103.82, 1.36]);
  const row = threads(layoutRegionMap('wide').sea).filter((thread) => Math.abs(thread.y - y) <= 3);
  expect(row.some(({ from, to }) => from < x && to > x)).toBe(false);
});

test('the coast holds nothing of the reefs of the South China Sea', () => {
  const points = coast.land.flatMap(unflatten);
  expect(points.filter(([lon, lat]) => lon > 111.5 && lon < 116 && lat > 7.5 && lat < 12)).toEqual([]);
});

test.each(sizes)('coast and sea of the %s map stay under 14 kB', (size) => {
  const { land, sea } = layoutRegionMap(size);
  expect(land.length + sea.length).toBeLessThan(14_000);
});

test.each(sizes)('the broken way is the whole way without its middle on the %s canvas', (size) => {
  const { way, brokenWay, middle } = layoutRegionMap(size);
  expect(brokenWay[0].split('L')[0]).toBe(way.split('L')[0]);
  expect(brokenWay[1].split('L').at(-1)).toBe(way.split('L').at(-1));
  const [x = 0, y = 0] = (brokenWay[0].split('L').at(-1) ?? '').split(' ').map(Number);
  expect(Math.hypot(x - middle[0], y - middle[1])).toBeGreaterThan(size === 'wide' ? 25 : 10);
});

test('there is one knot for every full hundred kilometres', () => {
  expect(layoutRegionMap('wide').knots.match(/M/g)).toHaveLength(12);
});

test.each([
  ['narrow', id, 13],
  ['wide', id, 18],
  ['narrow', en, 13],
  ['wide', en, 18],
] as const)('names on the %s map keep off each other, the cities and the edge', (size, words, fontSize) => {
  const { cities, frame } = layoutRegionMap(size);
  const big = size === 'wide' ? 30 : 17;
  const city = (name: string, [x, y]: [number, number], dx: number, dy: number) =>
    textBox(name, { x: x + dx, y: y + dy, fontSize: big * 0.94, weight: 800 });
  const boxes = [
    ...mapNames(size).map(({ id: name, at: [x, y], anchor }) =>
      textBox(words[`region-map.name.${name}`], { x, y, fontSize, anchor }),
    ),
    city('Petaling Jaya', cities['petaling-jaya'], size === 'wide' ? 18 : 11, size === 'wide' ? 2 : -4),
    city('Bandung', cities.bandung, size === 'wide' ? 18 : 11, size === 'wide' ? 30 : 20),
  ];
  boxes.forEach((box, i) => {
    expect(box.x >= 0 && box.x + box.width <= frame.width).toBe(true);
    for (const other of boxes.slice(i + 1)) expect(overlaps(box, other), JSON.stringify([box, other])).toBe(false);
  });
});

test('a fitted box is whole on any canvas', () => {
  const box = { west: 97, south: -9, east: 112, north: 5 };
  for (const frame of [
    { width: 1440, height: 900 },
    { width: 390, height: 800 },
  ]) {
    const { bounds } = fitMercator(box, frame);
    expect(bounds.west).toBeLessThanOrEqual(box.west + 1e-6);
    expect(bounds.east).toBeGreaterThanOrEqual(box.east - 1e-6);
    expect(bounds.south).toBeLessThanOrEqual(box.south + 1e-6);
    expect(bounds.north).toBeGreaterThanOrEqual(box.north - 1e-6);
  }
});

test('the cover has all twenty-four threads from city to city in under 15 kB', () => {
  const { threads: sea, cities } = layoutSea(
    { width: 1440, height: 900 },
    { west: 92.4, south: -8, east: 113.2, north: 4.7 },
  );
  const bundle = threadBundle({ a: cities['petaling-jaya'], b: cities.bandung, count: 24, shares: 4 });
  expect(bundle.join('').match(/C/g)).toHaveLength(24);
  expect(sea.length + bundle.join('').length).toBeLessThan(15_000);
});

test('the rings stand on the city points of the dataset', () => {
  expect(cityCentres).toEqual({ bandung: [107.6097, -6.912], 'petaling-jaya': [101.64444, 3.09722] });
});

/** Threads of a woven path, as from, to and height. */
function threads(path: string): { from: number; to: number; y: number }[] {
  return path
    .split('M')
    .filter(Boolean)
    .flatMap((row) => {
      let x = Number(row.split(' ')[0]);
      const y = Number(/^[\d.]+ ([\d.]+)/.exec(row)?.[1]);
      return [...row.matchAll(/(?:m(-?\d+) 0)?h(\d+)/g)].map(([, gap = '0', length = '0']) => {
        const from = x + Number(gap);
        x = from + Number(length);
        return { from, to: x, y };
      });
    });
}
