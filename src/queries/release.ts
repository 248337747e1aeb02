/** The release of the dataset that is being built, as one language tells it. */
import type { Release } from '../formats/release.ts';
import type { Locale } from '../i18n/locales.ts';
import { findSource } from '../model/records.ts';
import { href, site } from '../site.ts';
import { publishedAddress } from './address.ts';
import { getDataset } from './dataset.ts';
import { useTranslate } from './strings.ts';
import { getVersion } from './version.ts';

/** @throws if the record that dates the dataset has no date */
export async function getRelease(locale: Locale): Promise<Release> {
  const { published, title } = findSource(await getDataset(), 'tenun-dataset');
  if (published === null || title === null) throw new Error('sources.json: "tenun-dataset" needs a title and a date');
  const t = useTranslate(locale);
  const version = await getVersion();
  const home = publishedAddress(locale);
  const line = t('end.citation', { author: site.author, title, version });
  return {
    version,
    issued: published,
    author: site.author,
    citation: home ? `${line} ${new URL('data/', home).href}` : line,
    licence: { name: site.licence, url: site.licenceUrl },
    page: new URL(href(locale, 'data/'), import.meta.env.SITE),
    title: t('data.name'),
    description: t('data.description'),
  };
}
