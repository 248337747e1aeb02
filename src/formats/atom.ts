/** The changes of the dataset as an Atom feed, in one language. */
import { Feed } from 'feed';
import type { Locale } from '../i18n/locales.ts';
import type { DataChange } from '../schemas/data-change.ts';
import type { Release } from './release.ts';

/**
 * One entry a change, newest first; the feed is as old as its newest entry, so that a build can be repeated.
 * @param self  address of the feed itself
 */
export function createFeed(changes: readonly DataChange[], release: Release, self: URL, locale: Locale): string {
  const { page, author, title, description, licence } = release;
  const feed = new Feed({
    id: self.href,
    title,
    description,
    link: page.href,
    feed: self.href,
    copyright: licence.name,
    author: { name: author },
    updated: moment(changes[0]?.date ?? release.issued),
    generator: false,
  });
  for (const { id, date, title: words, text } of changes) {
    const link = `${page.href}#${changeAnchor(id)}`;
    const day = moment(date);
    feed.addItem({ id: link, link, title: words[locale], description: text[locale], date: day, published: day });
  }
  // The library has no language for Atom.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
}

/** Where the page tells of a change. */
export const changeAnchor = (id: string): string => `change-${id}`;

const moment = (day: string): Date => new Date(`${day}T00:00:00Z`);
