/** Official city boundaries that somebody put into content/data/boundaries/ as GeoJSON, if any. */
import type { Line, Point } from '../../graphics/map-lines.ts';
import { cities } from '../../graphics/map-views.ts';
import type { Boundaries } from '../../graphics/twin-map.ts';

const files = import.meta.glob<string>('../../../content/data/boundaries/*.geojson', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/**
 * Reads the boundary of each city that has a file.
 * @throws if a file is not named after a city or holds no polygon
 */
export function readBoundaries(): Boundaries {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const name = path.replace(/^.*\//, '');
      const city = cities.find((id) => `${id}.geojson` === name);
      if (!city) throw new Error(`boundaries/${name}: expected ${cities.map((id) => `${id}.geojson`).join(' or ')}`);
      const rings = outerRings(JSON.parse(text) as GeoJson);
      if (rings.length === 0) throw new Error(`boundaries/${name}: expected a Polygon or MultiPolygon, found none`);
      return [city, rings];
    }),
  );
}

function outerRings(json: GeoJson): Line[] {
  if (json.features) return json.features.flatMap(outerRings);
  if (json.geometry) return outerRings(json.geometry);
  const polygons = json.type === 'Polygon' ? [json.coordinates] : json.type === 'MultiPolygon' ? json.coordinates : [];
  return (polygons as number[][][][]).flatMap(([ring]) =>
    ring ? [ring.slice(0, -1).map(([lon = 0, lat = 0]): Point => [lon, lat])] : [],
  );
}

interface GeoJson {
  type: string;
  features?: GeoJson[];
  geometry?: GeoJson;
  coordinates?: unknown;
}
