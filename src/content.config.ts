/** The collections: chapters and pages as MDX, the dataset as one JSON file per kind of record, its changes, other links, what was measured, and what is for class. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { chapterSchema } from './schemas/chapter.ts';
import { dataChangeSchema } from './schemas/data-change.ts';
import { datasetSchemas, type DatasetFile } from './schemas/dataset.ts';
import { enginesSchema } from './schemas/engines.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { linkSchema } from './schemas/link.ts';
import { pageSchema } from './schemas/page.ts';
import { quizItemSchema } from './schemas/quiz-item.ts';
import { taskSchema } from './schemas/task.ts';

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
  links: defineCollection({ loader: file('./content/links.json'), schema: linkSchema }),
  engines: defineCollection({
    loader: glob({ base: './content/measured', pattern: 'engines.json' }),
    schema: enginesSchema,
  }),
  lessons: defineCollection({
    loader: glob({ base: './content/teach/lessons', pattern: '*.json' }),
    schema: lessonSchema,
  }),
  tasks: defineCollection({ loader: glob({ base: './content/teach/tasks', pattern: '*.json' }), schema: taskSchema }),
  quiz: defineCollection({ loader: file('./content/teach/quiz.json'), schema: quizItemSchema }),
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
