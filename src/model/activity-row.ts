/** A record as the page of all activities hands it to the browser: one language, only what filters, sorts or is shown. */
import type { Locale } from '../i18n/locales.ts';
import type { Activity } from '../schemas/activity.ts';
import type { Place } from '../schemas/place.ts';

/** A record in one language. */
export function toRow(activity: Activity, places: readonly Place[], locale: Locale): ActivityRow {
  const { id, date, end_date, date_precision, theme, link, direction, city, status, confidence } = activity;
  return {
    id,
    date,
    end_date,
    date_precision,
    title: activity.title[locale],
    summary: activity.summary[locale],
    theme,
    link,
    direction,
    city,
    status,
    confidence,
    place: places.find((place) => place.id === activity.place)?.name[locale] ?? null,
    actors: activity.actors.map((actor) => actor[locale]),
    sources: activity.sources.length,
  };
}

/** The layer that a theme belongs to, as the study has it; government is in none. */
export const layerOf = (theme: Activity['theme']): Layer =>
  theme === 'governance' ? 'none' : theme === 'economy' ? 'first' : 'second';

/** First and last year in which a record lies; null without a date. */
export function yearsOf({ date, end_date }: Pick<ActivityRow, 'date' | 'end_date'>): [number, number] | null {
  return date === null ? null : [Number(date.slice(0, 4)), Number((end_date ?? date).slice(0, 4))];
}

export type Layer = 'first' | 'second' | 'none';

/** A record in one language, flat. */
export interface ActivityRow extends Pick<
  Activity,
  'id' | 'date' | 'end_date' | 'date_precision' | 'theme' | 'link' | 'direction' | 'city' | 'status' | 'confidence'
> {
  title: string;
  summary: string;
  /** Name of the place; null when none is known. */
  place: string | null;
  actors: string[];
  /** How many sources hold it. */
  sources: number;
}
