/** Plane geometry of maps: clip, simplify, soften and chain lines of points. */
import { minIndex } from 'd3-array';

/** Clips a ring to a box (Sutherland and Hodgman); empty when nothing is inside. */
export function clipRing(ring: Line, { west, south, east, north }: Bounds): Line {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  return sides.reduce<Line>((line, [axis, limit, sign]) => {
    const holds = (point: Point): boolean => (point[axis] - limit) * sign >= 0;
    return line.flatMap((point, i) => {
      const before = line.at(i - 1)!;
      const crossing = holds(point) === holds(before) ? [] : [cross(before, point, axis, limit)];
      return holds(point) ? [...crossing, point] : crossing;
    });
  }, openRing(ring));
}

/** Drops the points of a ring whose triangle with both neighbours is smaller than `least` (Visvalingam and Whyatt). */
export function simplifyRing(ring: Line, least: number): Line {
  return drop(openRing(ring), least, true);
}

/** The same for an open line; its ends stay. */
export function simplifyLine(line: Line, least: number): Line {
  return drop(line, least, false);
}

/** Rounds the corners of a ring (Chaikin), `times` times. */
export function cutCorners(ring: Line, times: number): Line {
  if (times === 0) return ring;
  const cut = ring.flatMap((a, i): Line => {
    const b = ring[(i + 1) % ring.length]!;
    return [between(a, b, 0.25), between(a, b, 0.75)];
  });
  return cutCorners(cut, times - 1);
}

/** Joins lines that share an end into as few lines as walking finds. */
export function chainSegments(segments: readonly Line[]): Line[] {
  const byEnd = new Map<string, Line[]>();
  for (const segment of segments) {
    for (const end of [segment[0]!, segment.at(-1)!]) byEnd.set(key(end), [...(byEnd.get(key(end)) ?? []), segment]);
  }
  const used = new Set<Line>();
  const follow = (line: Line): Line => {
    for (;;) {
      const end = key(line.at(-1)!);
      const next = byEnd.get(end)?.find((segment) => !used.has(segment));
      if (!next) return line;
      used.add(next);
      line = [...line, ...(key(next[0]!) === end ? next : next.toReversed()).slice(1)];
    }
  };
  const ends = [...segments].sort((a, b) => meeting(a) - meeting(b));
  return ends.flatMap((segment) => {
    if (used.has(segment)) return [];
    used.add(segment);
    return [follow(follow(segment).toReversed())];
  });

  function meeting(segment: Line): number {
    return Math.min(byEnd.get(key(segment[0]!))!.length, byEnd.get(key(segment.at(-1)!))!.length);
  }
}

/** Area of a ring in the square of its units, never negative. */
export const ringArea = (ring: Line): number =>
  Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring.at(i - 1)![1] - ring.at(i - 1)![0] * y, 0)) / 2;

/** Points of a flat list x, y, x, y … */
export const unflatten = (list: readonly number[]): Line =>
  Array.from({ length: list.length / 2 }, (_, i): Point => [list[2 * i]!, list[2 * i + 1]!]);

function drop(points: Line, least: number, closed: boolean): Line {
  const line = [...points];
  const weigh = (i: number): number =>
    !closed && (i === 0 || i === line.length - 1)
      ? Infinity
      : ringArea([line.at(i - 1)!, line[i]!, line[(i + 1) % line.length]!]);
  const weights = line.map((_, i) => weigh(i));
  while (line.length > 3) {
    const at = minIndex(weights);
    if (weights[at]! >= least) break;
    line.splice(at, 1);
    weights.splice(at, 1);
    for (const i of [(at - 1 + line.length) % line.length, at % line.length]) {
      weights[i] = weigh(i);
    }
  }
  return line;
}

function openRing(ring: Line): Line {
  return ring.length > 1 && key(ring[0]!) === key(ring.at(-1)!) ? ring.slice(0, -1) : ring;
}

function cross(a: Point, b: Point, axis: 0 | 1, limit: number): Point {
  return between(a, b, (limit - a[axis]) / (b[axis] - a[axis]));
}

const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
const key = ([x, y]: Point): string => `${x.toFixed(7)},${y.toFixed(7)}`;

/** Longitude and latitude, or x and y. */
export type Point = [number, number];
export type Line = Point[];

/** A box in degrees. */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}
