/** The places that a live map marks, in one language. */
import { cityCentres } from '../graphics/map-views.ts';
import type { LivePlace } from '../graphics/map-live.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Dataset } from '../schemas/dataset.ts';

const centreOf = {
  Bandung: cityCentres.bandung,
  'Petaling Jaya': cityCentres['petaling-jaya'],
} as const satisfies Record<string, readonly [number, number]>;

/** Places with a point, or with a city to stand in for one; each with the titles of its records. */
export function livePlaces(data: Dataset, locale: Locale): LivePlace[] {
  return data.places.flatMap(({ id, name, lat, lon, level, city }) => {
    const centre = Object.entries(centreOf).find(([each]) => each === city)?.[1];
    const point = lat === null || lon === null ? centre : ([lon, lat] as const);
    const titles = data.activities.filter(({ place }) => place === id).map(({ title }) => title[locale]);
    return point ? [{ id, name: name[locale], lat: point[1], lon: point[0], level, titles }] : [];
  });
}
