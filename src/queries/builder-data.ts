/** What the page that makes codes needs to know. */
import { yearsSpanned } from '../graphics/activity-timeline.ts';
import { timelineRecords } from '../graphics/activity-records.ts';
import { offeredIn, type Locale } from '../i18n/locales.ts';
import type { BuilderData, BuilderPart } from '../model/builder-data.ts';
import { site } from '../site.ts';
import { getDataset } from './dataset.ts';
import { getEmbedEntries } from './embed-parts.ts';
import { getEmbedSubjects, siteAddress } from './embed-subjects.ts';
import { getFrozenVersions } from './frozen-versions.ts';
import { useTranslate } from './strings.ts';

export async function getBuilderData(locale: Locale): Promise<BuilderData> {
  const offered = offeredIn(locale);
  const [entries, data, ...told] = await Promise.all([
    getEmbedEntries(locale),
    getDataset(),
    ...offered.map(getEmbedSubjects),
  ]);
  const t = useTranslate(locale);
  const textsOf = (index: number): BuilderPart['texts'] =>
    Object.fromEntries(
      offered.map((of, place) => {
        const { title = '', alt = '', story = '' } = told[place]?.[index] ?? {};
        return [of, { title, alt, story }];
      }),
    ) as BuilderPart['texts'];
  const [first, end] = yearsSpanned(timelineRecords(data.activities));
  return {
    locale,
    parts: entries.map(({ part, kind, id, steps }, index) => ({
      part,
      kind,
      id,
      texts: textsOf(index),
      steps: steps.map((step) => ({ id: step.id, heading: step.heading })),
    })),
    versions: getFrozenVersions(),
    years: [first, end - 1],
    site: siteAddress(),
    credit: { name: site.name, author: site.author, licence: site.licence, licenceUrl: site.licenceUrl },
    words: {
      copied: t('builder.copied'),
      selected: t('builder.selected'),
      size: t('builder.size', { width: '{width}', height: '{height}' }),
    },
  };
}
