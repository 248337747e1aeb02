/** One step of the story by its id, with the chapter that tells it. */
import type { GraphicSlug } from '../graphics/catalog.ts';
import type { Locale } from '../i18n/locales.ts';
import type { OutlineStep } from '../model/outline.ts';
import { parseScene, type Scene } from '../model/scene.ts';
import { getChapters, type Chapter } from './chapters.ts';
import { getTelling } from './telling.ts';

/** @throws if no chapter of the language has the step */
export async function findStep(locale: Locale, id: string): Promise<FoundStep> {
  for (const chapter of await getChapters(locale)) {
    const step = chapter.steps.find((candidate) => candidate.id === id);
    if (!step) continue;
    const { graphic, scene } = step;
    const { told } = await getTelling(locale);
    return { chapter, step, slug: graphic as GraphicSlug, scene: parseScene(scene), told: told.get(id) };
  }
  throw new Error(`chapters (${locale}): no step "${id}"`);
}

interface FoundStep {
  chapter: Chapter;
  step: OutlineStep;
  /** Its graphic. */
  slug: GraphicSlug;
  scene: Scene;
  /** How many records the story has woven when it comes to this step. */
  told: number | undefined;
}
