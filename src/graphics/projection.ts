/** Web mercator on a canvas: the projection that a live map uses too, so that both lie on each other. */
import type { Frame } from './frame.ts';
import type { Bounds, Point } from './map-lines.ts';

/** Where the shortest way between two points on the earth is measured: its mean radius in kilometres. */
export const earthRadius = 6371;

/** Puts `centre` at `at` and draws `unitsPerDegree` canvas units for one degree of longitude. */
export function mercator({ centre, at, unitsPerDegree, frame }: MercatorRequest): Mercator {
  const [lon0, lat0] = centre;
  const [x0, y0] = at;
  const project = ([lon, lat]: Point): Point => [
    x0 + (lon - lon0) * unitsPerDegree,
    y0 - (stretch(lat) - stretch(lat0)) * unitsPerDegree,
  ];
  const invert = ([x, y]: Point): Point => [
    lon0 + (x - x0) / unitsPerDegree,
    shrink(stretch(lat0) - (y - y0) / unitsPerDegree),
  ];
  const [west, north] = invert([0, 0]);
  const [east, south] = invert([frame.width, frame.height]);
  return { project, bounds: { west, south, east, north } };
}

/** The largest web mercator that shows all of a box in the middle of a canvas. */
export function fitMercator(box: Bounds, frame: Frame): Mercator {
  const tall = stretch(box.north) - stretch(box.south);
  return mercator({
    centre: [(box.west + box.east) / 2, shrink((stretch(box.north) + stretch(box.south)) / 2)],
    at: [frame.width / 2, frame.height / 2],
    unitsPerDegree: Math.min(frame.width / (box.east - box.west), frame.height / tall),
    frame,
  });
}

/** Canvas units for a degree of longitude at a latitude, given the units for a kilometre. */
export const unitsPerDegree = (unitsPerKilometre: number, latitude: number): number =>
  unitsPerKilometre * earthRadius * radians * Math.cos(latitude * radians);

const radians = Math.PI / 180;
const stretch = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2)) / radians;
const shrink = (y: number): number => (2 * Math.atan(Math.exp(y * radians)) - Math.PI / 2) / radians;

interface MercatorRequest {
  centre: Point;
  at: Point;
  unitsPerDegree: number;
  frame: Frame;
}

/** A projection, and the part of the earth that the canvas shows. */
export interface Mercator {
  project: (point: Point) => Point;
  bounds: Bounds;
}
