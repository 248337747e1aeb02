/** Every share picture of a language: what it says, what it shows, and its alternative in words. */
import { graphicSlugs } from '../graphics/catalog.ts';
import type { ShareWords } from '../graphics/share-card.ts';
import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import { activityFacts } from '../model/share-facts.ts';
import { parseScene } from '../model/scene.ts';
import { activityPart, chapterPart, sharePath, shareSizeNames, storyPart } from '../model/share-picture.ts';
import { chapterDrawing, wholeScenes, type Drawing } from '../model/share-scenes.ts';
import type { Activity } from '../schemas/activity.ts';
import { site } from '../site.ts';
import { getChapters } from './chapters.ts';
import { getDataset } from './dataset.ts';
import { useTranslate } from './strings.ts';

const loaded = new Map<Locale, Promise<Map<string, SharePicture>>>();

/** Pictures by their part: the story’s first, then chapters, graphics, records. */
export function getSharePictures(locale: Locale): Promise<Map<string, SharePicture>> {
  const pictures = loaded.get(locale) ?? load(locale);
  loaded.set(locale, pictures);
  return pictures;
}

/** One file a picture, size and language. */
export async function shareRoutes() {
  const lists = await Promise.all(
    locales.map(async (locale) => {
      const pictures = await getSharePictures(locale);
      return [...pictures.keys()].flatMap((part) =>
        shareSizeNames.map((size) => ({
          params: {
            locale: locale === defaultLocale ? undefined : locale,
            file: sharePath(part, size).replace(/^share\/|\.png$/g, ''),
          },
          props: { part, size },
        })),
      );
    }),
  );
  return lists.flat();
}

/** @throws if there is no picture of the part */
export async function getSharePicture(locale: Locale, part: string): Promise<SharePicture> {
  const picture = (await getSharePictures(locale)).get(part);
  if (!picture) throw new Error(`share picture: there is none of "${part}"`);
  return picture;
}

async function load(locale: Locale): Promise<Map<string, SharePicture>> {
  const t = useTranslate(locale);
  const [{ activities }, chapters] = await Promise.all([getDataset(), getChapters(locale)]);
  const words = {
    name: site.name,
    credit: t('share-picture.credit', { author: site.author, licence: site.licence }),
  };
  const titles = [t('cover.title.1'), t('cover.title.2')];
  const title = titles.join(' ');
  const pictures: SharePicture[] = [
    {
      ...{ part: storyPart, kind: 'story', alt: t('share-picture.alt.story'), titles },
      words: { ...words, kicker: t('cover.kicker'), title, facts: [{ text: t('cover.thesis') }], source: null },
    },
    ...chapters.map(({ slug, number, steps, entry: { data } }): SharePicture => {
      const drawing = chapterDrawing(steps);
      const place = t('bar.chapter', { n: number, total: chapters.length });
      return {
        ...{ part: chapterPart(slug), kind: 'chapter', drawing },
        alt: t('share-picture.alt.chapter', { title: data.title }),
        words: {
          ...{ ...words, kicker: `${place} · ${data.name}`, title: data.title, facts: [{ text: data.lead }] },
          source: t(`${drawing.slug}.credit`),
        },
      };
    }),
    ...graphicSlugs.map((slug): SharePicture => {
      const name = t(`${slug}.title`);
      return {
        ...{ part: slug, kind: 'graphic', drawing: { slug, scene: parseScene(wholeScenes[slug]) } },
        alt: t('share-picture.alt.graphic', { title: name }),
        words: {
          ...{ ...words, kicker: title, title: name, facts: [{ text: t(`${slug}.reading`) }] },
          source: t(`${slug}.credit`),
        },
      };
    }),
    ...activities.map((record): SharePicture => ({
      ...{ part: activityPart(record.id), kind: 'activity', record },
      alt: t('share-picture.alt.activity', { title: record.title[locale] }),
      words: {
        ...{ ...words, title: record.title[locale], facts: activityFacts(record, locale, t), source: null },
        kicker: t('activity.kicker', { theme: t(`theme.${record.theme}`), link: t(`activity.link.${record.link}`) }),
      },
    })),
  ];
  return new Map(pictures.map((picture) => [picture.part, picture]));
}

/** One picture. */
export interface SharePicture {
  part: string;
  kind: 'story' | 'chapter' | 'graphic' | 'activity';
  alt: string;
  words: ShareWords;
  /** The story’s title, a line each. */
  titles?: readonly string[];
  drawing?: Drawing;
  record?: Activity;
}
