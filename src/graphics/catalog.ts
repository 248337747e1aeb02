/** Every graphic of the site: its slug, its canvases, its views and what its marks stand for. */
import { subjectFrames, type Frame, type Size } from './frame.ts';

/** Where a graphic's marks come from: a file of the dataset, or nowhere. */
type MarkKind = 'activities' | 'places' | 'laws' | 'sister-cities' | null;

/** One row of the catalog. */
export interface GraphicEntry {
  /** Canvases by size. */
  frames: Partial<Record<Size, Frame>>;
  /** Views that a scene may ask for. */
  views: readonly string[];
  /** Which records a scene may name. */
  marks: MarkKind;
}

export const catalog = {
  cloth: {
    frames: {
      narrow: { width: 360, height: 420 },
      wide: { width: 560, height: 860 },
      spine: { width: 40, height: 800 },
    },
    views: ['empty', 'weave', 'focus', 'bare', 'term', 'term-end', 'whole'],
    marks: 'activities',
  },
  'region-map': { frames: subjectFrames, views: ['strait', 'flight'], marks: null },
  'twin-map': { frames: subjectFrames, views: ['bandung', 'petaling-jaya', 'both', 'focus'], marks: 'places' },
  'law-timeline': {
    frames: subjectFrames,
    views: ['whole', 'focus', 'malaysia', 'konfrontasi', 'signing', 'month'],
    marks: 'laws',
  },
  'procedure-stitch': { frames: subjectFrames, views: ['whole', 'melbourne', 'pair'], marks: null },
  'three-layers': { frames: subjectFrames, views: ['all', 'first-two'], marks: null },
  'city-ties': {
    frames: subjectFrames,
    views: ['earliest', 'focus', 'all', 'hundred', 'stopped'],
    marks: 'sister-cities',
  },
  directions: { frames: subjectFrames, views: ['compare'], marks: null },
  weighing: {
    frames: subjectFrames,
    views: ['claim', 'shops', 'shops-empty', 'shelf', 'tally', 'for', 'against', 'frame', 'questions'],
    marks: null,
  },
} as const satisfies Record<string, GraphicEntry>;

/** Slug of a graphic, as chapters and embeds name it. */
export type GraphicSlug = keyof typeof catalog;

/** Every slug, in the catalog's order. */
export const graphicSlugs = Object.keys(catalog) as GraphicSlug[];

/** The catalog's row of a graphic, with the shape that all rows share. */
export const graphicEntry = (slug: GraphicSlug): GraphicEntry => catalog[slug];
