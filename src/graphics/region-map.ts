/** The strait between the two cities: a sea woven of threads, plain land, the shortest way with a knot every 100 km. */
import { geoDistance, geoInterpolate } from 'd3-geo';
import coast from './basemap/region-coast.json' with { type: 'json' };
import { subjectFrames, type Frame } from './frame.ts';
import { clipRing, ringArea, simplifyRing, unflatten, type Bounds, type Line, type Point } from './map-lines.ts';
import { compactPath, linePath } from './map-path.ts';
import { cityCentres, regionView, type City, type MapSize } from './map-views.ts';
import { earthRadius, fitMercator, type Mercator } from './projection.ts';

/** Units between two threads of the sea. */
const threadGaps: Record<MapSize, number> = { narrow: 4, wide: 6 };

/** Lays out the map of the strait for one canvas. */
export function layoutRegionMap(size: MapSize): RegionMap {
  const frame = subjectFrames[size];
  const view = regionView(size);
  const land = projectLand(frame, view);
  const way = greatCircle(view);
  return {
    frame,
    land: compactPath(land, true),
    sea: weave(frame, land, threadGaps[size]),
    cities: { bandung: view.project(cityCentres.bandung), 'petaling-jaya': view.project(cityCentres['petaling-jaya']) },
    way: linePath(way(0, 1)),
    brokenWay: [linePath(way(0, 0.44)), linePath(way(0.56, 1))],
    middle: way(0.5, 1)[0]!,
    knots: knots(way, size === 'wide' ? 5 : 3),
    halfThousands: [500, 1000].map((km) => ({ km, at: way(km / distance, 1)[0]! })),
    project: view.project,
  };
}

/** The sea of any canvas as one path of threads, around a box that is shown whole; `gap` is the space between threads. */
export function layoutSea(frame: Frame, box: Bounds, gap = 8): WovenSea {
  const view = fitMercator(box, frame);
  return {
    threads: weave(frame, projectLand(frame, view), gap),
    cities: { bandung: view.project(cityCentres.bandung), 'petaling-jaya': view.project(cityCentres['petaling-jaya']) },
  };
}

/** The shortest way between two points on the earth, in kilometres. */
export const kilometresBetween = (a: Point, b: Point): number => geoDistance(a, b) * earthRadius;

/** The shortest way between the two cities, in kilometres. */
export const distance = kilometresBetween(cityCentres['petaling-jaya'], cityCentres.bandung);

/** Rings of land on the canvas; what is smaller than a thread's gap would only be noise. */
function projectLand(frame: Frame, { project }: Mercator): Line[] {
  const edge = { west: -4, south: -4, east: frame.width + 4, north: frame.height + 4 };
  return coast.land
    .map((ring) => clipRing(unflatten(ring).map(project), edge))
    .filter((ring) => ring.length > 2 && ringArea(ring) > 9)
    .map((ring) => simplifyRing(ring, 1.6));
}

/** Horizontal threads wherever no land lies, row by row. */
function weave({ width, height }: Frame, land: Line[], gap: number): string {
  const rows: string[] = [];
  for (let y = gap / 2; y < height; y += gap) {
    const shores = land.flatMap((ring) => crossings(ring, y)).sort((a, b) => a - b);
    const ends = [0, ...shores.map((x) => Math.min(Math.max(x, 0), width)), width];
    let pen: number | undefined;
    let row = '';
    for (let i = 0; i + 1 < ends.length; i += 2) {
      const from = Math.round(ends[i]! + (i === 0 ? 0 : 1));
      const to = Math.round(ends[i + 1]! - (i + 2 === ends.length ? 0 : 1));
      if (to - from < 3) continue;
      row += pen === undefined ? `M${from} ${y}h${to - from}` : `m${from - pen} 0h${to - from}`;
      pen = to;
    }
    rows.push(row);
  }
  return rows.join('');
}

function crossings(ring: Line, y: number): number[] {
  return ring.flatMap(([ax, ay], i) => {
    const [bx, by] = ring.at(i - 1)!;
    return ay > y === by > y ? [] : [ax + ((y - ay) / (by - ay)) * (bx - ax)];
  });
}

/** Points of the great circle from Petaling Jaya (0) to Bandung (1), between two shares of the way. */
function greatCircle({ project }: Mercator) {
  const along = geoInterpolate(cityCentres['petaling-jaya'], cityCentres.bandung);
  return (from: number, to: number): Line =>
    Array.from({ length: 13 }, (_, i) => project(along(from + ((to - from) * i) / 12)));
}

function knots(way: (from: number, to: number) => Line, half: number): string {
  const count = Math.floor(distance / 100);
  return Array.from({ length: count }, (_, i) => {
    const share = ((i + 1) * 100) / distance;
    const [[ax, ay], [bx, by]] = way(share, share + 0.01) as [Point, Point];
    const length = Math.hypot(bx - ax, by - ay);
    const [dx, dy] = [(-(by - ay) / length) * half, ((bx - ax) / length) * half];
    return linePath([
      [ax - dx, ay - dy],
      [ax + dx, ay + dy],
    ]);
  }).join('');
}

/** Geometry of the strait, ready to draw. */
export interface RegionMap {
  frame: Frame;
  land: string;
  sea: string;
  cities: Record<City, Point>;
  /** The shortest way, whole and with its middle cut out. */
  way: string;
  brokenWay: [string, string];
  middle: Point;
  /** A short stroke across the way at every full hundred kilometres. */
  knots: string;
  /** Where the way has come five hundred and a thousand kilometres. */
  halfThousands: { km: number; at: Point }[];
  project: (point: Point) => Point;
}

/** Threads of the sea, and where the two cities stand on the same canvas. */
export interface WovenSea {
  threads: string;
  cities: Record<City, Point>;
}
