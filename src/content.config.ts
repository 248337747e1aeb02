/** The collections: chapters as MDX, the dataset as one JSON file per kind of record. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { chapterSchema } from './schemas/chapter.ts';
import { datasetSchemas } from './schemas/dataset.ts';

const chapters = defineCollection({
  loader: glob({ base: './content/chapters', pattern: '*/*.mdx' }),
  schema: chapterSchema,
});

const dataset = <File extends keyof typeof datasetSchemas>(name: File) =>
  defineCollection({ loader: file(`./content/data/${name}.json`), schema: datasetSchemas[name] });

export const collections = {
  chapters,
  activities: dataset('activities'),
  places: dataset('places'),
  sources: dataset('sources'),
  laws: dataset('laws'),
  procedure: dataset('procedure'),
  events: dataset('events'),
  'sister-cities': dataset('sister-cities'),
  glossary: dataset('glossary'),
  figures: dataset('figures'),
};
