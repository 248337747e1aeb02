/** The page of a record in the words of schema.org. */
import type { Locale } from '../../i18n/locales.ts';
import { findSource } from '../../model/records.ts';
import type { Activity } from '../../schemas/activity.ts';
import type { Dataset } from '../../schemas/dataset.ts';
import type { Place } from '../../schemas/place.ts';
import { site } from '../../site.ts';
import { cityThings } from './cities.ts';

/**
 * A page about a record, with its sources; about an event only if something happened.
 * A plan has no status there that would be true of it (“scheduled” says that it takes place), and a gap is no event.
 */
export function describeActivity(record: Activity, data: Dataset, { page, story, locale }: Addresses) {
  const place = data.places.find(({ id }) => id === record.place);
  const location = place && placeThing(place, new URL('#place', page), locale);
  return {
    '@type': 'WebPage',
    '@id': page.href,
    url: page.href,
    name: record.title[locale],
    description: record.summary[locale],
    inLanguage: locale,
    isPartOf: { '@type': 'Article', '@id': new URL('#story', story).href, url: story.href },
    author: { '@type': 'Organization', name: site.author },
    license: site.licenceUrl,
    citation: record.sources.map(({ id }) => citationThing(findSource(data, id), locale)),
    ...(happened(record) ? { mainEntity: eventThing(record, location, page, locale) } : { about: cityThings }),
    ...(location && !happened(record) ? { contentLocation: location } : {}),
  };
}

/** Whether a record tells of something that took place. */
export const happened = ({ link, status }: Activity): boolean =>
  link !== 'gap' && (status === 'completed' || status === 'ongoing' || status === 'ended');

const eventThing = (record: Activity, location: object | undefined, page: URL, locale: Locale) => ({
  '@type': 'Event',
  '@id': new URL('#event', page).href,
  name: record.title[locale],
  description: record.summary[locale],
  inLanguage: locale,
  ...(record.date === null ? {} : { startDate: record.date }),
  ...(record.end_date === null ? {} : { endDate: record.end_date }),
  ...(location ? { location } : {}),
});

const placeThing = ({ name, lat, lon, city, level }: Place, id: URL, locale: Locale) => ({
  '@type': 'Place',
  '@id': id.href,
  name: name[locale],
  ...(level === 'city' ? {} : { containedInPlace: { '@type': 'City', name: city } }),
  ...(lat === null || lon === null ? {} : { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
});

const citationThing = ({ title, where, publisher, url, published }: Dataset['sources'][number], locale: Locale) => ({
  '@type': 'CreativeWork',
  name: title ?? where?.[locale] ?? publisher,
  publisher: { '@type': 'Organization', name: publisher },
  ...(url === null ? {} : { url }),
  ...(published === null ? {} : { datePublished: published }),
});

/** Where the page and the story stand, and in which language. */
interface Addresses {
  page: URL;
  story: URL;
  locale: Locale;
}
