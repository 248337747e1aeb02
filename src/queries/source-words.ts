/** What a citation of a source says beside its data. */
import type { SourceWords } from '../formats/csl-item.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';

export const sourceWords = (locale: Locale, t: Translate): SourceWords => ({
  copy: t('bibliography.note.copy'),
  seen: (date) => t('bibliography.note.seen', { date: formatDate(date, locale) }),
});
