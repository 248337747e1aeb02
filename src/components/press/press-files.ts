/** The press kit of a language in one file: pictures, facts, short texts, the name, the rules of credit. */
import { packFiles } from '../../formats/press-zip.ts';
import { writeFacts, writeText } from '../../formats/press-texts.ts';
import { formatDate } from '../../i18n/format.ts';
import { offeredIn, type Locale } from '../../i18n/locales.ts';
import { pressCounts, pressFacts } from '../../model/press-facts.ts';
import { boilerplates, pressRules } from '../../model/press-words.ts';
import { findSource } from '../../model/records.ts';
import { sharePath, shareSizeNames, storyPart, type ShareSize } from '../../model/share-picture.ts';
import { publishedAddress } from '../../queries/address.ts';
import { getDataset } from '../../queries/dataset.ts';
import { getSharePictures } from '../../queries/share-pictures.ts';
import { useTranslate } from '../../queries/strings.ts';
import { getVersion } from '../../queries/version.ts';
import { href, site } from '../../site.ts';
import { drawShare } from '../share/share-files.ts';
import { drawLogo, logoFile, logoGrounds } from './logo-files.ts';

/** The kit’s file name. */
export const kitFile = 'tenun-dua-kota-press.zip';

const packed = new Map<Locale, Promise<Uint8Array>>();

/** Packs the kit of a language, once a build. */
export function packKit(locale: Locale): Promise<Uint8Array> {
  const kit = packed.get(locale) ?? pack(locale);
  packed.set(locale, kit);
  return kit;
}

async function pack(locale: Locale): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array | string>();
  for (const ground of logoGrounds) {
    const { svg, png } = await drawLogo(ground);
    files.set(`logo/${logoFile(ground, 'svg')}`, svg);
    files.set(`logo/${logoFile(ground, 'png')}`, png);
  }
  for (const { part, kind } of (await getSharePictures(locale)).values()) {
    const sizes: readonly ShareSize[] =
      kind === 'activity' ? [] : part === storyPart ? shareSizeNames : ['wide', 'square'];
    for (const size of sizes) {
      files.set(sharePath(part, size).replace('share/', `pictures-${locale}/`), await drawShare(locale, part, size));
    }
  }
  for (const of of offeredIn(locale)) for (const [path, text] of await textsOf(of)) files.set(path, text);
  return packFiles(files, findSource(await getDataset(), 'tenun-dataset').published ?? '1980-01-01');
}

async function textsOf(locale: Locale): Promise<[string, string][]> {
  const [data, version, t] = [await getDataset(), await getVersion(), useTranslate(locale)];
  const date = formatDate(version.replace(/^[^+]*\+/, ''), locale);
  const home = publishedAddress(locale);
  const foot = [t('press.version', { version, date }), ...(home ? [home.href] : [])].join(' ');
  const facts = writeFacts(pressFacts(data, locale, t), data.sources, {
    ...{ title: t('press.facts'), foot, sourcesWord: t('press.fact.sources') },
    ...{ locale, addressOf: (id: string) => home && new URL(href(locale, `activities/${id}/`), home).href },
  });
  const short = boilerplates(t, pressCounts(data)).flatMap(({ words, text }) => [
    `${t('press.boilerplate.words', { n: words })}:`,
    text,
  ]);
  return [
    [`facts-${locale}.md`, facts],
    [`texts-${locale}.txt`, writeText(t('press.boilerplate'), [...short, foot])],
    [
      `credit-${locale}.txt`,
      writeText(t('press.rules'), [...pressRules(t, site), site.licenceUrl, t('press.logo.note'), foot]),
    ],
  ];
}
