/** The story and its chapters in the words of schema.org. */
import type { Locale } from '../../i18n/locales.ts';
import { site } from '../../site.ts';
import { cityThings } from './cities.ts';

/** The whole story as an article about the two cities, with its chapters. */
export const describeStory = ({ home, locale, title, description, chapters }: StoryPage) => ({
  '@type': 'Article',
  '@id': new URL('#story', home).href,
  url: home.href,
  headline: title,
  description,
  ...made(locale),
  isPartOf: { '@type': 'WebSite', name: site.name, url: home.href },
  about: cityThings,
  hasPart: chapters.map(({ page, title: name, number }) => ({
    '@type': 'Chapter',
    '@id': page.href,
    name,
    position: number,
  })),
});

/** One chapter, as a part of the story. */
export const describeChapter = ({ page, title, number, description }: ChapterPage, home: URL, locale: Locale) => ({
  '@type': 'Chapter',
  '@id': page.href,
  url: page.href,
  name: title,
  description,
  position: number,
  ...made(locale),
  about: cityThings,
  isPartOf: { '@type': 'Article', '@id': new URL('#story', home).href, url: home.href },
});

const made = (locale: Locale) => ({
  inLanguage: locale,
  author: { '@type': 'Organization', name: site.author },
  license: site.licenceUrl,
});

interface ChapterPage {
  page: URL;
  title: string;
  number: number;
  description: string;
}

interface StoryPage {
  home: URL;
  locale: Locale;
  title: string;
  description: string;
  chapters: readonly ChapterPage[];
}
