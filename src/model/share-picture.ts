/** Share pictures: which there are, how large they are, and where they lie. Addresses are permanent. */

/** Pixels of each size, and how its file name ends. */
export const shareSizes = {
  /** Open Graph: shown beside a link. */
  wide: { width: 1200, height: 630, ending: '' },
  /** A post in a feed. */
  square: { width: 1080, height: 1080, ending: '-square' },
  /** A story on a phone. */
  tall: { width: 1080, height: 1920, ending: '-tall' },
} as const;

/** A size of a share picture. */
export type ShareSize = keyof typeof shareSizes;

/** Every size, the one of links first. */
export const shareSizeNames = Object.keys(shareSizes) as ShareSize[];

/** The picture of the whole story, and of every page that has none of its own. */
export const storyPart = 'story';

/** The picture of a chapter. A graphic’s is named by its slug alone. */
export const chapterPart = (slug: string): string => `chapter-${slug}`;

/** The picture of a record of an activity. */
export const activityPart = (id: string): string => `activity-${id}`;

/** Path of a picture under a language, without leading slash: `share/story.png`, `share/cloth-tall.png`. */
export const sharePath = (part: string, size: ShareSize = 'wide'): string =>
  `share/${part}${shareSizes[size].ending}.png`;
