/** Facts for those who report on the story: taken from the dataset by id, or counted from it; each with its sources. */
import { shortDate } from '../graphics/cloth-dates.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Dataset } from '../schemas/dataset.ts';
import type { Source } from '../schemas/source.ts';
import { bareYears } from './limits.ts';
import { counts } from './method.ts';
import { findActivity } from './records.ts';
import { tally } from './tally.ts';

/** Records that carry the story, in order of time; a plan, an end and a gap among them. */
const told = [
  'mou-2015',
  'gedung-sate-monument-2015',
  'mara-200-shops-plan-2016',
  'little-bandung-store-opening-2016',
  'little-bandung-store-closure-2017',
  'youth-camp-2018',
  'pj-fair-2018',
  'mou-term-end-2020',
  'deputy-mayor-visit-2022',
  'mayor-azhan-visit-2023',
  'mbpj-staff-attachment-2023',
] as const;

const measured = ['bdg-area', 'pj-area'] as const;

/** What the words of the press kit may count. */
export function pressCounts(data: Dataset): Record<string, number> {
  const { records, direct, context, gap, happened, planned, ended, single, sources, copies } = counts;
  const named = { records, direct, context, gap, happened, planned, ended, single, sources, copies };
  return {
    ...Object.fromEntries(Object.entries(named).map(([name, count]) => [name, count(data)])),
    unknown: tally(data.activities).unknown.length,
  };
}

/** The facts in the order in which they are shown. */
export function pressFacts(data: Dataset, locale: Locale, t: Translate): PressFact[] {
  const numbers = pressCounts(data);
  const bare = new Intl.ListFormat(locale, { type: 'conjunction' }).format(bareYears(data.activities).map(String));
  const counted = (id: string, values: Record<string, string | number>): PressFact => ({
    ...{ id, head: t(`press.fact.${id}`), text: t(`press.fact.${id}.text`, values) },
    ...{ note: t('press.fact.counted'), record: null, sources: ['tenun-dataset'] },
  });
  return [
    {
      ...{ id: 'claim', head: t('press.fact.claim'), text: t('press.fact.claim.text'), note: null },
      ...{ record: null, sources: ['study-abstract'] },
    },
    counted('tally', numbers),
    counted('bare', { years: bare }),
    ...told.map((id) => recordFact(data, id, locale, t)),
    ...measured.map((id) => figureFact(data, id, locale, t)),
    counted('material', numbers),
  ];
}

function recordFact(data: Dataset, id: string, locale: Locale, t: Translate): PressFact {
  const record = findActivity(data, id);
  const date = shortDate(record, locale, { month: 'long' }) || t('record.undated');
  const sure = t(record.sources.length === 1 ? 'record.sure.one' : 'record.sure.many', {
    level: t(`confidence.${record.confidence}`),
    n: record.sources.length,
  });
  return {
    ...{ id, head: `${record.title[locale]} (${date})`, text: record.summary[locale] },
    ...{ note: `${t(`status.${record.status}`)}. ${sure}`, record: id, sources: record.sources.map((one) => one.id) },
  };
}

/** @throws if there is no such figure, or none with a value */
function figureFact(data: Dataset, id: string, locale: Locale, t: Translate): PressFact {
  const figure = data.figures.find((one) => one.id === id);
  if (!figure || figure.value === null || figure.unit === null) throw new Error(`figures.json: no value of "${id}"`);
  const { value, unit, year, counts: what, note, sources } = figure;
  const said = { value: formatNumber(value, locale), unit: unit[locale] };
  return {
    ...{ id, head: what[locale], note: note?.[locale] ?? null, record: null, sources: [...sources] },
    text: year === null ? t('press.fact.figure', said) : t('press.fact.figure.year', { ...said, year }),
  };
}

/** Who published a source; of one that names nobody, what it is. */
export const sourceName = ({ publisher, title, url, where }: Source, locale: Locale): string =>
  title === null && url === null && where !== null ? where[locale].replace(/\.$/, '') : publisher;

/** One fact. */
export interface PressFact {
  /** Of the record or figure, or what is counted. */
  id: string;
  head: string;
  text: string;
  /** How sure it is, or how it was found. */
  note: string | null;
  /** Id of the record whose page tells more. */
  record: string | null;
  /** Ids of the sources. */
  sources: string[];
}
