/** Which graphics are new in each chapter, so that each is explained once a page. */
import type { GraphicSlug } from '../graphics/catalog.ts';

/** Takes the graphics of each chapter's steps; gives, per chapter, those that no earlier chapter used. */
export function firstUses(chapters: readonly (readonly string[])[]): GraphicSlug[][] {
  const seen = new Set<string>();
  return chapters.map((graphics) => {
    const fresh = [...new Set(graphics)].filter((graphic) => !seen.has(graphic));
    fresh.forEach((graphic) => seen.add(graphic));
    return fresh as GraphicSlug[];
  });
}
