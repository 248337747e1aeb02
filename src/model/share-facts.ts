/** What a share picture says of a record: its date and how exact that is, what became of it, how sure it is. */
import { shortDate } from '../graphics/cloth-dates.ts';
import type { ShareFact } from '../graphics/share-card.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Activity } from '../schemas/activity.ts';

/** The facts in the order in which they are read; what is strong opens a group. */
export function activityFacts(record: Activity, locale: Locale, t: Translate): ShareFact[] {
  const { date, date_precision, date_confidence, confidence, sources, status } = record;
  const level = (of: Activity['confidence']): string => t(`confidence.${of}`);
  const isDoubtful = date !== null && date_confidence !== 'high';
  const sure = sources.length === 1 ? 'record.sure.one' : 'record.sure.many';
  return [
    { text: shortDate(record, locale, { month: 'long' }) || t('record.undated'), isStrong: true },
    { text: t(`activity.precision.${date_precision}`) },
    ...(isDoubtful ? [{ text: t('activity.date-sure', { level: level(date_confidence) }) }] : []),
    { text: t(`status.${status}`), isStrong: true },
    { text: t(sure, { level: level(confidence), n: sources.length }) },
  ];
}
