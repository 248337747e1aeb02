/** Which drawing a share picture shows of a chapter or a graphic. */
import type { GraphicSlug } from '../graphics/catalog.ts';
import type { OutlineStep } from './outline.ts';
import { parseScene, type Scene } from './scene.ts';

/** Each graphic in its whole state. */
export const wholeScenes: Readonly<Record<GraphicSlug, string>> = {
  cloth: 'whole',
  'region-map': 'strait',
  'twin-map': 'both',
  'law-timeline': 'whole',
  'procedure-stitch': 'whole',
  'three-layers': 'first-two',
  'city-ties': 'all',
  directions: 'compare',
  weighing: 'tally',
};

/** Steps whose drawing tells more of their chapter than that of its first. */
const telling: ReadonlySet<string> = new Set([
  'big-bang',
  'a-city-with-many-sisters',
  'fourteen-months',
  'three-camps',
  'the-tally',
]);

/** Graphic and scene of a chapter’s picture. */
export function chapterDrawing(steps: readonly Pick<OutlineStep, 'id' | 'graphic' | 'scene'>[]): Drawing {
  const step = steps.find(({ id }) => telling.has(id)) ?? steps[0];
  if (!step) throw new Error('share picture: a chapter without steps');
  return { slug: step.graphic as GraphicSlug, scene: parseScene(step.scene) };
}

/** A graphic in one state. */
export interface Drawing {
  slug: GraphicSlug;
  scene: Scene;
}
