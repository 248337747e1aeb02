/** Parts as oEmbed 1.0 (oembed.com) describes them: `rich` for a frame, `photo` for a picture. */

/** What both say. */
export interface Described {
  title: string;
  author: string;
  provider: string;
  /** Address of the whole story. */
  home: string;
  /** Address of the picture. */
  picture: string;
  pictureWidth: number;
  pictureHeight: number;
}

/** The frame that a page shows. */
export interface Framed {
  html: string;
  width: number;
  height: number;
}

/** How long an answer may be kept, in seconds: a day. */
const day = 86_400;

const common = ({ title, author, provider, home, picture, pictureWidth, pictureHeight }: Described) => ({
  version: '1.0',
  title,
  author_name: author,
  author_url: home,
  provider_name: provider,
  provider_url: home,
  cache_age: day,
  thumbnail_url: picture,
  thumbnail_width: pictureWidth,
  thumbnail_height: pictureHeight,
});

/** A frame. */
export const richOembed = (described: Described, { html, width, height }: Framed) => ({
  type: 'rich' as const,
  ...common(described),
  html,
  width,
  height,
});

/** The picture alone. */
export const photoOembed = (described: Described) => ({
  type: 'photo' as const,
  ...common(described),
  url: described.picture,
  width: described.pictureWidth,
  height: described.pictureHeight,
});
