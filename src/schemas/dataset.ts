/** The dataset: which file of `content/data/` holds which kind of record. */
import { activitySchema, type Activity } from './activity.ts';
import { cityFigureSchema, type CityFigure } from './city-figure.ts';
import { eventSchema, type Event } from './event.ts';
import { lawSchema, type Law } from './law.ts';
import { placeSchema, type Place } from './place.ts';
import { procedureStepSchema, type ProcedureStep } from './procedure-step.ts';
import { sisterCitySchema, type SisterCity } from './sister-city.ts';
import { sourceSchema, type Source } from './source.ts';
import { termSchema, type Term } from './term.ts';

/** One schema per file, by the file's name without `.json`. */
export const datasetSchemas = {
  activities: activitySchema,
  places: placeSchema,
  sources: sourceSchema,
  laws: lawSchema,
  procedure: procedureStepSchema,
  events: eventSchema,
  'sister-cities': sisterCitySchema,
  glossary: termSchema,
  figures: cityFigureSchema,
} as const;

/** Name of a file of the dataset. */
export type DatasetFile = keyof typeof datasetSchemas;

/** All records, by kind. */
export interface Dataset {
  activities: readonly Activity[];
  places: readonly Place[];
  sources: readonly Source[];
  laws: readonly Law[];
  procedure: readonly ProcedureStep[];
  events: readonly Event[];
  'sister-cities': readonly SisterCity[];
  glossary: readonly Term[];
  figures: readonly CityFigure[];
}
