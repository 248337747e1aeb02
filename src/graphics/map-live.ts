/** What a live map shows: which part of the earth for a scene, and how near one must be to see a place. */
import type { Place, PlaceLevel } from '../schemas/place.ts';
import { subjectFrames } from './frame.ts';
import type { Bounds } from './map-lines.ts';
import { cities, cityCentres, cityViews, regionView, type City, type MapSize } from './map-views.ts';

/** Zoom from which the two city maps stand in for the coast, which is too coarse beyond. */
export const cityZoom = 9;

/** Zoom from which the mark of a place is shown. */
export const zoomFor = (level: PlaceLevel): number => (level === 'city' ? 0 : level === 'airport' ? 7 : cityZoom);

/** How far around its point a place may be, in metres; 0 for a pin. */
export function doubt(level: PlaceLevel): number {
  if (level === 'city') return 9000;
  if (level === 'none') return 8300;
  return level === 'street' || level === 'neighbourhood' ? 700 : 0;
}

/** Where to look for a scene (`strait`, `bandung`, `focus:bcc` …). */
export function lookFor(scene: string, places: readonly LivePlace[]): Bounds {
  const [view, mark] = scene.split(':');
  const city = cities.find((id) => id === view);
  if (city) return around(cityCentres[city], 0.1);
  const place = view === 'focus' ? places.find(({ id }) => id === mark) : undefined;
  if (!place) return regionView('wide').bounds;
  return around([place.lon, place.lat], doubt(place.level) === 0 ? 0.012 : doubt(place.level) > 1000 ? 0.1 : 0.02);
}

/** Grounds drawn on the page that a live map lays down: id of the drawing, its canvas, and the degrees that it covers. */
export function grounds(size: MapSize): Ground[] {
  const { width, height } = subjectFrames[size];
  const views = cityViews(size);
  return [
    { id: `region-map-${size}-ground`, canvas: `0 0 ${width} ${height}`, bounds: regionView(size).bounds, city: null },
    ...cities.map((city): Ground => {
      const view = views[city];
      const canvas = `${view.x} ${view.top} ${view.width} ${view.height}`;
      return { id: `twin-map-${size}-${city}-ground`, canvas, bounds: view.bounds, city };
    }),
  ];
}

/** The city that lies nearest: they are far enough apart for a plain comparison of degrees. */
export const nearestCity = ({ lat, lng }: { lat: number; lng: number }): City => {
  const away = (city: City): number => Math.hypot(cityCentres[city][0] - lng, cityCentres[city][1] - lat);
  return away('bandung') < away('petaling-jaya') ? 'bandung' : 'petaling-jaya';
};

/** Places that share a point and are known as exactly, so that no mark hides another. */
export function groupPlaces(places: readonly LivePlace[]): LivePlace[][] {
  const groups = new Map<string, LivePlace[]>();
  for (const place of places) {
    const key = `${place.lat} ${place.lon} ${doubt(place.level)}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()];
}

function around([lon, lat]: [number, number], degrees: number): Bounds {
  return { west: lon - degrees, south: lat - degrees, east: lon + degrees, north: lat + degrees };
}

/** A place as the page hands it to a live map, in the language of the page. */
export interface LivePlace extends Pick<Place, 'id' | 'level'> {
  name: string;
  lat: number;
  lon: number;
  /** Titles of the records at this place. */
  titles: string[];
}

interface Ground {
  id: string;
  canvas: string;
  bounds: Bounds;
  city: City | null;
}
