/** Two cities at one scale: cells, relief, surroundings and rings, each city in its half of the canvas. */
import bandung from './basemap/bandung-cells.odbl.json' with { type: 'json' };
import petalingJaya from './basemap/petaling-jaya-cells.json' with { type: 'json' };
import { subjectFrames, type Frame } from './frame.ts';
import { clipRing, simplifyLine, simplifyRing, unflatten, type Line, type Point } from './map-lines.ts';
import { compactPath, dotPath } from './map-path.ts';
import { cities, cityViews, type City, type CityView, type MapSize } from './map-views.ts';
import { round } from './round.ts';

/** Distances from the city's point at which a ring stands, in kilometres. */
const ringDistances = [2, 5, 10] as const;

/** Lays out both cities for one canvas; an official boundary, where there is one, takes the place of the sketch. */
export function layoutTwinMap(size: MapSize, boundaries: Boundaries = {}): TwinMap {
  const views = cityViews(size);
  const wide = size === 'wide';
  return {
    frame: subjectFrames[size],
    bandung: {
      ...layoutCity('bandung', views.bandung, boundaries.bandung, false),
      inner: boundaries.bandung || !wide ? '' : drawLines(bandung.kelurahan, views.bandung, 1),
      relief: bandung.relief
        .map(({ rings }) => drawRings(rings, views.bandung, wide ? 6 : 4))
        .filter((path) => path !== ''),
    },
    'petaling-jaya': {
      ...layoutCity('petaling-jaya', views['petaling-jaya'], boundaries['petaling-jaya'], wide),
      capital: drawRings(petalingJaya.capital, views['petaling-jaya'], 2),
      around: drawLines([...petalingJaya.around, ...petalingJaya.capitalLines], views['petaling-jaya'], 1),
      places: dotPath(seen(unflatten(petalingJaya.places), views['petaling-jaya'])),
    },
    scaleBar: scaleBar(subjectFrames[size], views.bandung.perKilometre),
  };
}

/** Circle that holds all of a city's sketch, with some room. */
export function cityRing(size: MapSize, city: City): Circle {
  const { project, perKilometre } = cityViews(size)[city];
  const points = sketches[city].outline.flatMap((ring) => unflatten(ring).map(project));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = (Math.min(...xs) + Math.max(...xs)) / 2;
  const y = (Math.min(...ys) + Math.max(...ys)) / 2;
  return { x, y, r: Math.max(...points.map((point) => Math.hypot(point[0] - x, point[1] - y))) + perKilometre * 0.6 };
}

const sketches = { bandung, 'petaling-jaya': petalingJaya } as const;

function layoutCity(city: City, view: CityView, boundary: Line[] | undefined, labelsBelow: boolean): CityLayout {
  const sketch = sketches[city];
  const [x, y] = view.centre;
  const outline = boundary ?? sketch.outline.map(unflatten);
  return {
    view,
    firm: boundary !== undefined,
    outline: compactPath(
      outline.map((ring) => simplifyRing(ring.map(view.project), 0.6)),
      true,
      boundary ? 0.1 : 1,
    ),
    districts: boundary ? '' : drawLines(sketch.districts, view),
    centres: dotPath(unflatten(sketch.centres).map(view.project)),
    rings: ringDistances.map((km) => {
      const r = km * view.perKilometre;
      const label = { x: round(x - r * 0.48), y: round(y + r * (labelsBelow ? 0.88 : -0.88) + 5) };
      return { km, r: round(r), x: round(x), y: round(y), label };
    }),
  };
}

const drawLines = (lines: readonly number[][], view: CityView, grain: 1 | 0.1 = 0.1): string =>
  compactPath(
    lines
      .map((line) => simplifyLine(unflatten(line).map(view.project), 0.8))
      .filter((line) => line.some((point) => onCanvas(point, view))),
    false,
    grain,
  );

/** Rings of tinted land, cut to the half of the canvas. */
function drawRings(rings: readonly number[][], view: CityView, least: number): string {
  const box = {
    west: view.x - 6,
    south: view.top - 6,
    east: view.x + view.width + 6,
    north: view.top + view.height + 6,
  };
  const cut = rings.map((ring) => clipRing(unflatten(ring).map(view.project), box)).filter((ring) => ring.length > 2);
  return compactPath(
    cut.map((ring) => simplifyRing(ring, least)),
    true,
    1,
  );
}

const seen = (points: Line, view: CityView): Line => points.map(view.project).filter((point) => onCanvas(point, view));

const onCanvas = ([x, y]: Point, view: CityView): boolean =>
  x > view.x && x < view.x + view.width && y > view.top && y < view.top + view.height;

function scaleBar({ width, height }: Frame, perKilometre: number): ScaleBar {
  const length = round(5 * perKilometre);
  const margin = round(width * 0.03);
  const y = round(height * (width < 500 ? 0.918 : 0.935));
  const half = round(width * 0.008);
  const x = round(width / 2 - margin - length);
  return {
    km: 5,
    x: round(x + length / 2),
    y: round(y - half * 1.8),
    path: `M${x} ${round(y - half)}v${half * 2}m0 ${-half}h${length}m0 ${-half}v${half * 2}`,
  };
}

/** Official boundaries by city, in degrees. */
export type Boundaries = Partial<Record<City, Line[]>>;

/** Tells which cities are still only sketched. */
export const sketched = (boundaries: Boundaries): City[] => cities.filter((city) => !boundaries[city]);

interface CityLayout {
  view: CityView;
  /** The edge is an official boundary. */
  firm: boolean;
  outline: string;
  districts: string;
  centres: string;
  /** Each with the middle of its label's baseline, on the left, where no name of a place stands. */
  rings: { km: number; r: number; x: number; y: number; label: { x: number; y: number } }[];
}

interface Circle {
  x: number;
  y: number;
  r: number;
}

interface ScaleBar {
  km: number;
  x: number;
  y: number;
  path: string;
}

/** Geometry of both halves, ready to draw. */
export interface TwinMap {
  frame: Frame;
  bandung: CityLayout & { inner: string; relief: string[] };
  'petaling-jaya': CityLayout & { capital: string; around: string; places: string };
  scaleBar: ScaleBar;
}
