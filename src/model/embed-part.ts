/** The parts of the site that others may put into their own pages. */
import { graphicSlugs, type GraphicSlug } from '../graphics/catalog.ts';

/** What an embed shows: a picture, a chapter, a record, the list of records, the key facts, the map to explore. */
export type EmbedKind = 'graphic' | 'chapter' | 'activity' | 'activities' | 'key-facts' | 'live-map';

/** One part. */
export interface EmbedPart {
  /** Names it in addresses: `/embed/<part>/`. Permanent. */
  part: string;
  kind: EmbedKind;
  /** Slug of the graphic or chapter, id of the record; empty for the others. */
  id: string;
}

/** Every part, in the order in which a builder offers them. */
export const embedParts = (chapters: readonly string[], activities: readonly string[]): EmbedPart[] => [
  ...graphicSlugs.map((id): EmbedPart => ({ part: id, kind: 'graphic', id })),
  ...chapters.map((id): EmbedPart => ({ part: `chapter-${id}`, kind: 'chapter', id })),
  ...(['activities', 'key-facts', 'live-map'] as const).map((kind): EmbedPart => ({ part: kind, kind, id: '' })),
  ...activities.map((id): EmbedPart => ({ part: `activity-${id}`, kind: 'activity', id })),
];

/** The step whose state a picture shows when none is asked for: the one that shows most of it. */
export const openingSteps = {
  cloth: 'your-turn',
  'region-map': 'the-strait',
  'twin-map': 'not-equals',
  'law-timeline': 'big-bang',
  'procedure-stitch': 'ten-stitches',
  'three-layers': 'beside-diplomacy',
  'city-ties': 'a-city-with-many-sisters',
  directions: 'one-way',
  weighing: 'the-tally',
} as const satisfies Record<GraphicSlug, string>;
