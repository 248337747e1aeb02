/** How a place is marked: the less exactly it is known, the wider its mark. */
import type { Place } from '../schemas/place.ts';
import { cities, cityNames, cityViews, type City, type MapSize } from './map-views.ts';
import type { Point } from './map-lines.ts';
import { cityRing } from './twin-map.ts';

/** The mark of a place on the map of both cities; undefined when it lies outside. */
export function placeMark(place: Place, size: MapSize): PlaceMark | undefined {
  const city = cityOf(place, size);
  if (!city) return undefined;
  const view = cityViews(size)[city];
  const point: Point | null = place.lon === null || place.lat === null ? null : [place.lon, place.lat];
  if (place.level === 'none' || place.level === 'city' || !point) {
    return { city, kind: place.level === 'city' ? 'city' : 'unknown', ...cityRing(size, city) };
  }
  const [x, y] = view.project(point);
  const loose = place.level === 'street' || place.level === 'neighbourhood';
  return { city, kind: loose ? 'ring' : 'pin', x, y, r: loose ? view.perKilometre : size === 'wide' ? 13 : 9 };
}

/** Places that have a mark of their own, in the order of their numbers (the first is 1). */
export const numberedPlaces = (places: readonly Place[]): Place[] =>
  cities.flatMap((city) =>
    places.filter((place) => {
      const mark = placeMark(place, 'wide');
      return mark?.city === city && (mark.kind === 'pin' || mark.kind === 'ring');
    }),
  );

function cityOf({ city, lon, lat }: Place, size: MapSize): City | undefined {
  const byName = cities.find((id) => cityNames[id] === city);
  if (byName) return byName;
  const views = cityViews(size);
  return cities.find((id) => {
    const { west, south, east, north } = views[id].bounds;
    return lon !== null && lat !== null && lon > west && lon < east && lat > south && lat < north;
  });
}

/** A mark: a pin on the place, a ring about where it is, a ring around its city, or the same for a place not found. */
export interface PlaceMark {
  city: City;
  kind: 'pin' | 'ring' | 'city' | 'unknown';
  x: number;
  y: number;
  r: number;
}
