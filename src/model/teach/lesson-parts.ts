/** The parts of a lesson as blocks; each form puts them under its own headings. */
import type { Lesson, LessonStep } from '../../schemas/lesson.ts';
import type { Block } from './block.ts';
import { recordLink, stepLink, taskLink, type TeachContext } from './context.ts';

type Texts = Lesson['goals'];

/** A list in the language of the document. */
export const list = (texts: Texts, { locale }: TeachContext): Block => ({
  kind: 'list',
  items: texts.map((text) => text[locale]),
});

/** “45 minutes”, “2 × 90 minutes”. */
export function duration({ sessions }: Pick<Lesson, 'sessions'>, { t }: TeachContext): string {
  const [first] = sessions;
  const n = first?.minutes ?? 0;
  return sessions.length === 1 ? t('teach.minutes', { n }) : t('teach.sessions', { count: sessions.length, n });
}

/** All minutes of a lesson. */
export const totalMinutes = ({ sessions }: Lesson): number => sessions.reduce((sum, { minutes }) => sum + minutes, 0);

/** Every session with its band of time and its steps. */
export const sessionBlocks = (lesson: Lesson, context: TeachContext, level: 3 | 4): Block[] =>
  lesson.sessions.flatMap((session, index): Block[] => {
    const { t, locale } = context;
    const title = `${session.title[locale]} (${t('teach.minutes', { n: session.minutes })})`;
    const label = t('teach.band', { n: session.minutes, steps: session.steps.length });
    return [
      ...(lesson.sessions.length > 1
        ? [{ kind: 'heading', level, text: t('teach.session', { n: index + 1, title }) } as const]
        : []),
      { kind: 'band', session: index, label },
      ...session.steps.map((step, at) => stepBlock(step, at, minutesBefore(session.steps, at), context)),
    ];
  });

/** Minutes that have passed before a step of a session. */
const minutesBefore = (steps: readonly LessonStep[], at: number): number =>
  steps.slice(0, at).reduce((sum, step) => sum + step.minutes, 0);

function stepBlock(step: LessonStep, at: number, from: number, context: TeachContext): Block {
  const { t, locale } = context;
  return {
    kind: 'step',
    number: at + 1,
    from,
    minutes: step.minutes,
    how: t('teach.step.how', { n: step.minutes, grouping: t(`teach.grouping.${step.grouping}`) }),
    title: step.title[locale],
    text: step.text.map((text) => text[locale]),
    offline: step.offline && t('teach.step.offline', { text: step.offline[locale] }),
    links: [
      ...step.tasks.map((id) => taskLink(context, id)),
      ...step.steps.map((id) => stepLink(context, id)),
      ...step.records.map((id) => recordLink(context, id)),
    ],
  };
}

/** The rubric as a table with four levels. */
export const rubric = ({ rubric: lines }: Lesson, { t, locale }: TeachContext): Block => ({
  kind: 'table',
  caption: t('teach.rubric'),
  head: [t('teach.rubric.criterion'), ...[1, 2, 3, 4].map((n) => t(`teach.rubric.${n}`))],
  rows: lines.map(({ name, levels }) => [name[locale], ...levels.map((level) => level[locale])]),
});

/** Questions that come up, with their answers. */
export const answers = ({ answers: all }: Lesson, { locale }: TeachContext): Block => ({
  kind: 'pairs',
  rows: all.map(({ question, answer }) => ({ label: question[locale], text: answer[locale] })),
});

/** The sheets that a lesson uses, each once. */
export function sheets({ sessions }: Lesson, context: TeachContext): Block {
  const ids = new Set(sessions.flatMap(({ steps }) => steps.flatMap(({ tasks }) => tasks)));
  return {
    kind: 'links',
    label: context.t('teach.sheets'),
    links: [...ids].map((id) => taskLink(context, id)),
  };
}

/** What the class reads: steps of the story and records, each once. */
export function reading({ sessions }: Lesson, context: TeachContext): Block[] {
  const steps = sessions.flatMap((session) => session.steps);
  const once = (ids: readonly string[]): string[] => [...new Set(ids)];
  return [
    {
      kind: 'links',
      label: context.t('teach.reading.story'),
      links: once(steps.flatMap((step) => step.steps)).map((id) => stepLink(context, id)),
    },
    {
      kind: 'links',
      label: context.t('teach.reading.records'),
      links: once(steps.flatMap((step) => step.records)).map((id) => recordLink(context, id)),
    },
  ];
}

/** The terms of a lesson from the glossary. */
export const terms = ({ terms: ids }: Lesson, { data, locale }: TeachContext): Block => ({
  kind: 'pairs',
  rows: data.glossary
    .filter(({ id }) => ids.includes(id))
    .map(({ term, definition }) => ({ label: term[locale], text: definition[locale] })),
});
