/** The shape of the land around Bandung, from the heights of its villages. */
import { blur2 } from 'd3-array';
import { contours } from 'd3-contour';
import { ringArea, simplifyRing, type Bounds, type Point } from '../graphics/map-lines.ts';

/** Metres above the sea at which the relief steps. */
const heights = [750, 850, 950, 1100, 1250, 1450];

/** Heights of villages, spread over a grid and smoothed: the shape of the land, not its summits. */
export function drawRelief(villages: HeightPoint[], { west, south, east, north }: Bounds) {
  const width = 64;
  const height = Math.round((width * (north - south)) / (east - west));
  const lon = (x: number): number => west + (x / width) * (east - west);
  const lat = (y: number): number => north - (y / height) * (north - south);
  const data = Array.from({ length: width * height }, (_, i) => {
    let sum = 0;
    let weights = 0;
    for (const village of villages) {
      const dx = village.longitude - lon((i % width) + 0.5);
      const dy = village.latitude - lat(Math.floor(i / width) + 0.5);
      const weight = 1 / (dx * dx + dy * dy + 1e-5) ** 1.5;
      sum += weight * village.elevation;
      weights += weight;
    }
    return sum / weights;
  });
  blur2({ data, width, height }, 1.6);
  return contours()
    .size([width, height])
    .thresholds(heights)(data)
    .map(({ value, coordinates }) => ({
      height: value,
      rings: coordinates
        .flat()
        .map((ring) =>
          simplifyRing(
            ring.slice(0, -1).map(([x = 0, y = 0]): Point => [lon(x), lat(y)]),
            1.2e-5,
          ),
        )
        .filter((ring) => ring.length > 3 && ringArea(ring) > 1.5e-4),
    }));
}

/** A village with its height in metres. */
export interface HeightPoint {
  latitude: number;
  longitude: number;
  elevation: number;
}
