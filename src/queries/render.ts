/** Renders chapters to the components that pages compose. */
import { render } from 'astro:content';
import type { Chapter } from './chapters.ts';

/** Each chapter with the component of its words. */
export const renderChapters = (chapters: readonly Chapter[]) =>
  Promise.all(chapters.map(async (chapter) => ({ chapter, Content: (await render(chapter.entry)).Content })));
