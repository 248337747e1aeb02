/** A task as a sheet to hand out: what it is about, its sources, room to write; and its key for whoever teaches. */
import { formatDate } from '../../i18n/format.ts';
import type { Activity } from '../../schemas/activity.ts';
import type { Source } from '../../schemas/source.ts';
import type { Task } from '../../schemas/task.ts';
import { layerOf } from '../activity-row.ts';
import { findActivity, findSource } from '../records.ts';
import { emptyCell, type Block, type Evidence } from './block.ts';
import { recordLink, stepLink, type TeachContext } from './context.ts';

/** The sheet that students get. */
export function taskSheet(task: Task, context: TeachContext): Block[] {
  const { t, locale } = context;
  return [
    { kind: 'pairs', rows: [{ label: t('teach.sheet.name'), text: emptyCell }] },
    ...evidenceOf(task, context),
    ...task.parts.flatMap((part, at): Block[] => [
      { kind: 'heading', level: 2, text: part.heading[locale] },
      ...part.text.map((text): Block => ({ kind: 'text', text: text[locale] })),
      ...(part.table
        ? [
            {
              kind: 'table',
              caption: part.heading[locale],
              head: part.table.head.map((cell) => cell[locale]),
              rows: part.table.rows.map((row) => row.map((cell) => cell[locale])),
            } as const,
          ]
        : []),
      ...part.questions.map(({ text, lines }, index): Block => ({
        kind: 'question',
        number: questionsBefore(task, at) + index + 1,
        text: text[locale],
        lines,
      })),
      ...(task.evidence === 'coding' && at === 0 ? codingSheet(task, context) : []),
    ]),
  ];
}

/** Answers to expect, and where to read on. */
export function taskKey(task: Task, context: TeachContext): Block[] {
  const { t, locale } = context;
  const questions = task.parts.flatMap((part) => part.questions);
  return [
    { kind: 'page' },
    { kind: 'heading', level: 2, text: t('teach.key') },
    ...(task.evidence === 'coding' ? [codingKey(task, context)] : []),
    {
      kind: 'pairs',
      rows: questions.map(({ text, answer }, index) => ({
        label: `${index + 1}. ${text[locale]}`,
        text: answer[locale],
      })),
    },
    { kind: 'heading', level: 2, text: t('teach.read-on') },
    { kind: 'links', label: t('teach.reading.story'), links: task.steps.map((id) => stepLink(context, id)) },
    ...(task.records.length > 0
      ? [
          {
            kind: 'links',
            label: t('teach.reading.records'),
            links: task.records.map((id) => recordLink(context, id)),
          } as const,
        ]
      : []),
    ...(task.sources.length > 0
      ? [
          {
            kind: 'evidence',
            entries: task.sources.map((id) => evidence(findSource(context.data, id), null, context)),
          } as const,
        ]
      : []),
  ];
}

const questionsBefore = ({ parts }: Task, at: number): number =>
  parts.slice(0, at).reduce((sum, { questions }) => sum + questions.length, 0);

/** What the sheet lays on the table: each source of its records, and on what they differ. */
function evidenceOf(task: Task, context: TeachContext): Block[] {
  if (task.evidence !== 'contradictions') return [];
  const { t, locale } = context;
  return task.records
    .map((id) => findActivity(context.data, id))
    .flatMap((record): Block[] => [
      { kind: 'heading', level: 2, text: t('teach.sources-at-hand') },
      { kind: 'text', text: record.summary[locale] },
      {
        kind: 'evidence',
        entries: record.sources.map(({ id, note }) =>
          evidence(findSource(context.data, id), note?.[locale] ?? null, context),
        ),
      },
    ]);
}

function evidence(source: Source, note: string | null, { locale, t }: TeachContext): Evidence {
  const date = source.published ? formatDate(source.published, locale) : t('teach.source.undated');
  return {
    name: source.title ?? source.where?.[locale] ?? source.publisher,
    href: source.url,
    about: [source.publisher, date, ...(source.copy ? [t('teach.source.copy')] : [])].join(', '),
    note,
  };
}

/** Records with what is known of them and nothing of how they were judged. */
function codingSheet({ records }: Task, { data, locale, t }: TeachContext): Block[] {
  const rows = records.map((id, index) => {
    const { summary, sources } = findActivity(data, id);
    const said = sources.map(({ id: source }) => findSource(data, source).publisher).join('; ');
    return [`${index + 1}`, `${summary[locale]} (${said})`, emptyCell, emptyCell, emptyCell];
  });
  return [{ kind: 'table', caption: t('teach.coding'), head: codingHead(t), rows }];
}

/** The same records with the dataset's judgement. */
function codingKey({ records }: Task, { data, locale, t }: TeachContext): Block {
  const rows = records.map((id, index) => {
    const record = findActivity(data, id);
    return [
      `${index + 1}`,
      record.title[locale],
      t(`status.${record.status}`),
      t(`teach.layer.${layerOf(record.theme)}`),
      confidenceOf(record, { t, locale }),
    ];
  });
  return { kind: 'table', caption: t('teach.coding.key'), head: codingHead(t), rows };
}

const codingHead = (t: TeachContext['t']): string[] =>
  ['number', 'record', 'status', 'layer', 'confidence'].map((key) => t(`teach.coding.${key}`));

const confidenceOf = (
  { confidence, confidence_note }: Activity,
  { t, locale }: Pick<TeachContext, 't' | 'locale'>,
): string => [t(`confidence.${confidence}`), ...(confidence_note ? [confidence_note[locale]] : [])].join(': ');
