/** Activities and places as GeoJSON (RFC 7946): a feature a record, in the order of the records. */
import type { Activity } from '../schemas/activity.ts';
import type { Place } from '../schemas/place.ts';
import type { Release } from './release.ts';

/** Every place; its geometry is null when no point is known. The properties are the whole record. */
export const placesGeoJson = (places: readonly Place[], release: Release) =>
  collect(
    release,
    places.map((place) => feature(place.id, pointOf(place), place)),
  );

/**
 * Every activity at the point of its place. The properties are the whole record and `place_level`, which says how
 * exact the point is: a `city` is no spot on a street.
 */
export function activitiesGeoJson(activities: readonly Activity[], places: readonly Place[], release: Release) {
  const byId = new Map(places.map((place) => [place.id, place]));
  return collect(
    release,
    activities.map((activity) => {
      const place = activity.place === null ? undefined : byId.get(activity.place);
      const properties = { ...activity, place_level: place?.level ?? null };
      return feature(activity.id, place ? pointOf(place) : null, properties);
    }),
  );
}

/** Version, licence and citation are foreign members, as RFC 7946 allows (6.1). */
const collect = <Properties>({ version, citation, licence }: Release, features: readonly Feature<Properties>[]) => ({
  type: 'FeatureCollection',
  version,
  license: licence.url,
  citation,
  features,
});

const feature = <Properties>(id: string, geometry: Point | null, properties: Properties): Feature<Properties> => ({
  type: 'Feature',
  id,
  geometry,
  properties,
});

/** Longitude first, with the digits that the record has: at most six, about 10 cm. */
const pointOf = ({ lat, lon }: Place): Point | null =>
  lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] };

interface Point {
  type: 'Point';
  coordinates: [number, number];
}

interface Feature<Properties> {
  type: 'Feature';
  id: string;
  geometry: Point | null;
  properties: Properties;
}
