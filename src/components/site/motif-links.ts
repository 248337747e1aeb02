/** The motifs of a cloth, each with its record and the address of the step that tells of it. */
import type { GraphicProps } from '../graphics/props.ts';
import type { Cloth } from '../../graphics/cloth.ts';
import { shortDate } from '../../graphics/cloth-dates.ts';
import { motifTargets, type Target } from '../../graphics/cloth-targets.ts';
import { stepOfRecord } from '../../model/step-of-record.ts';
import { findActivity } from '../../model/records.ts';
import type { Chapter } from '../../queries/chapters.ts';
import type { Activity } from '../../schemas/activity.ts';
import { href } from '../../site.ts';

/** Links every motif whose record a step tells of, in the order of the records; a step of another page by that page. */
export function motifLinks(cloth: Cloth, { chapters, told, data, locale, t }: StoryProps): MotifLink[] {
  const here = new Set(told.flatMap(({ steps }) => steps.map(({ id }) => id)));
  const chapterOf = new Map(chapters.flatMap(({ slug, steps }) => steps.map(({ id }) => [id, slug] as const)));
  const stepOf = stepOfRecord(chapters.flatMap(({ steps }) => steps));
  const ids = data.activities.map(({ id }) => id).filter((id) => stepOf.has(id));
  return motifTargets(cloth, ids).map((target) => {
    const record = findActivity(data, target.id);
    const step = stepOf.get(record.id) ?? '';
    return {
      ...target,
      record,
      date: shortDate(record, locale, { month: 'long' }) || t('record.undated'),
      to: here.has(step) ? `#${step}` : href(locale, `chapters/${chapterOf.get(step)}/#${step}`),
    };
  });
}

/** What a part of a story page takes: the data, every chapter of the story, and those told on this page. */
export interface StoryProps extends GraphicProps {
  chapters: readonly Chapter[];
  told: readonly Chapter[];
}

/** A motif with its record, the record's date in words, and the address of its step. */
interface MotifLink extends Target {
  record: Activity;
  date: string;
  to: string;
}
