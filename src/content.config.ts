/** The collections: chapters and pages as MDX, the dataset as one JSON file per kind of record, and its changes. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { chapterSchema } from './schemas/chapter.ts';
import { dataChangeSchema } from './schemas/data-change.ts';
import { datasetSchemas, type DatasetFile } from './schemas/dataset.ts';
import { pageSchema } from './schemas/page.ts';

const chapters = defineCollection({
  loader: glob({ base: './content/chapters', pattern: '*/*.mdx' }),
  schema: chapterSchema,
});

const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*/*.mdx' }),
  schema: pageSchema,
});

const at = (name: DatasetFile) => file(`./content/data/${name}.json`);

export const collections = {
  chapters,
  pages,
  changes: defineCollection({ loader: file('./content/data-changes.json'), schema: dataChangeSchema }),
  activities: defineCollection({ loader: at('activities'), schema: datasetSchemas.activities }),
  places: defineCollection({ loader: at('places'), schema: datasetSchemas.places }),
  sources: defineCollection({ loader: at('sources'), schema: datasetSchemas.sources }),
  laws: defineCollection({ loader: at('laws'), schema: datasetSchemas.laws }),
  procedure: defineCollection({ loader: at('procedure'), schema: datasetSchemas.procedure }),
  events: defineCollection({ loader: at('events'), schema: datasetSchemas.events }),
  'sister-cities': defineCollection({ loader: at('sister-cities'), schema: datasetSchemas['sister-cities'] }),
  glossary: defineCollection({ loader: at('glossary'), schema: datasetSchemas.glossary }),
  figures: defineCollection({ loader: at('figures'), schema: datasetSchemas.figures }),
};
