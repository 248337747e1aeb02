/** What oEmbed says of a part, in one language. */
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { picturePath, pictureSize } from '../model/embed-address.ts';
import { frameHeight, writeFrame, type EmbedSubject } from '../model/embed-code.ts';
import type { Described, Framed } from '../formats/oembed.ts';
import { href } from '../site.ts';
import { getEmbedSubjects } from './embed-subjects.ts';
import { namedRoutes } from './routes.ts';

/** One file a part and language. */
export async function oembedRoutes() {
  const subjects = await getEmbedSubjects(defaultLocale);
  return namedRoutes(
    'part',
    subjects.map(({ choice }) => choice.part),
  );
}

/** @throws if there is no such part */
export async function getOembed(
  part: string | undefined,
  locale: Locale,
): Promise<{ described: Described; framed: Framed }> {
  const subject = (await getEmbedSubjects(locale)).find(({ choice }) => choice.part === part);
  if (!subject) throw new Error(`oembed: no part "${part}"`);
  return { described: describe(subject), framed: frame(subject) };
}

const describe = ({ choice, kind, title, site, credit }: EmbedSubject): Described => ({
  title,
  author: credit.author,
  provider: credit.name,
  home: new URL(href(choice.locale), site).href,
  picture: `${site}${picturePath(choice.locale, { part: choice.part, kind })}`,
  pictureWidth: pictureSize.width,
  pictureHeight: pictureSize.height,
});

const frame = (subject: EmbedSubject): Framed => ({
  html: writeFrame(subject),
  width: subject.choice.width,
  height: frameHeight(subject.choice),
});
