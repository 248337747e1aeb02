/** What the maps look at: the strait on one canvas, two cities at one scale on another. Holds no geometry. */
import { subjectFrames, type SubjectSize } from './frame.ts';
import type { Bounds, Point } from './map-lines.ts';
import { fitMercator, mercator, unitsPerDegree, type Mercator } from './projection.ts';

/** The two cities, in the order in which they stand on the page. */
export const cities = ['bandung', 'petaling-jaya'] as const;

export type City = (typeof cities)[number];
export type MapSize = SubjectSize;

/** Names of the cities, the same in every language. */
export const cityNames: Record<City, string> = { bandung: 'Bandung', 'petaling-jaya': 'Petaling Jaya' };

/** The city points of the dataset (places `bandung` and `petaling-jaya`); the rings stand around them. */
export const cityCentres: Record<City, Point> = {
  bandung: [107.6097, -6.912],
  'petaling-jaya': [101.64444, 3.09722],
};

/** The part of the earth that every view of the strait shows. */
const straitBox: Bounds = { west: 97.6, south: -9.1, east: 112, north: 5.5 };

/** `across` and `down` place a city's point; `drop` is how far a scene may move the map down to have it in the middle. */
const plans: Record<MapSize, { perKilometre: number; across: number; down: number; drop: number }> = {
  narrow: { perKilometre: 7.8, across: 62, down: 134, drop: 54 },
  wide: { perKilometre: 17.5, across: 138, down: 318, drop: 104 },
};

/** How far down a scene moves the map when nothing stands beneath it. */
export const mapDrop = (size: MapSize): number => plans[size].drop;

/** How the strait lies on a canvas. */
export const regionView = (size: MapSize): Mercator => fitMercator(straitBox, subjectFrames[size]);

/** How the two cities lie on a canvas: each in its half, mirrored, at the same number of units for a kilometre. */
export function cityViews(size: MapSize): Record<City, CityView> {
  const { perKilometre, across, down, drop } = plans[size];
  const { width } = subjectFrames[size];
  const half = width / 2;
  const height = subjectFrames[size].height + drop;
  const view = (city: City, x: number, at: Point): CityView => {
    const centre = cityCentres[city];
    const scale = unitsPerDegree(perKilometre, centre[1]);
    const { project } = mercator({ centre, at, unitsPerDegree: scale, frame: subjectFrames[size] });
    const shifted: Point = [at[0] - x, at[1] + drop];
    const { bounds } = mercator({ centre, at: shifted, unitsPerDegree: scale, frame: { width: half, height } });
    return { x, top: -drop, width: half, height, perKilometre, centre: at, project, bounds };
  };
  return {
    bandung: view('bandung', 0, [across, down]),
    'petaling-jaya': view('petaling-jaya', half, [width - across, down]),
  };
}

/** Half of the canvas and what waits above it: its place, its scale, and the part of the earth that it shows. */
export interface CityView extends Mercator {
  x: number;
  top: number;
  width: number;
  height: number;
  perKilometre: number;
  /** The city's point on the canvas. */
  centre: Point;
}
