/** The forms in which a lesson is filed: what stands under which heading. */
import type { Locale } from '../../i18n/locales.ts';
import type { Lesson } from '../../schemas/lesson.ts';
import type { Block } from './block.ts';
import type { TeachContext } from './context.ts';
import { answers, duration, list, reading, rubric, sessionBlocks, sheets, terms } from './lesson-parts.ts';

/** The forms of a language; its page shows the first. */
export const formsIn = (locale: Locale): readonly [LessonForm, ...LessonForm[]] => forms[locale] ?? ['lesson-plan'];

/** Those of languages with forms of their own. */
const forms: Readonly<Partial<Record<Locale, readonly [LessonForm, ...LessonForm[]]>>> = {
  id: ['modul-ajar'],
  en: ['lesson-plan', 'rph'],
  ms: ['rph', 'lesson-plan'],
};

/** The headings that a form must have, in order; their words are `teach.<form>.<part>`. */
const formParts: Readonly<Record<LessonForm, readonly string[]>> = {
  'modul-ajar': [
    ...['general', 'identity', 'before', 'profile', 'facilities', 'target', 'model'],
    ...['core', 'outcome', 'goals', 'understanding', 'questions', 'activities', 'differentiation', 'assessment'],
    ...['reflection', 'annex', 'sheets', 'reading', 'rubric', 'answers', 'terms'],
  ],
  'lesson-plan': [
    ...['overview', 'goals', 'before', 'materials', 'questions', 'steps', 'differentiation', 'assessment', 'rubric'],
    ...['answers', 'reflection', 'terms'],
  ],
  rph: [
    'details',
    'standards',
    'objectives',
    'success',
    'activities',
    'aids',
    'differentiation',
    'assessment',
    'reflection',
  ],
};

/** Parts of a modul ajar that hold the others. */
const chapters = ['general', 'core', 'annex'];

/** A lesson in one of its forms. */
export function fillForm(form: LessonForm, lesson: Lesson, context: TeachContext): Block[] {
  const { t } = context;
  const content = contents[form](lesson, context);
  const deep = form === 'modul-ajar';
  return formParts[form].flatMap((part): Block[] => [
    { kind: 'heading', level: deep && !chapters.includes(part) ? 3 : 2, text: t(`teach.${form}.${part}`) },
    ...(content[part] ?? []),
  ]);
}

const contents: Readonly<Record<LessonForm, (lesson: Lesson, context: TeachContext) => Contents>> = {
  'modul-ajar': (lesson, context) => ({
    identity: [identity(lesson, context, ['time', 'subject', 'phase'])],
    before: [list(lesson.before, context)],
    profile: [list(lesson.profile, context), note(context, 'teach.profile.note')],
    facilities: [list(lesson.facilities, context)],
    target: [text(`${lesson.audience[context.locale]}. ${lesson.size[context.locale]}.`)],
    model: [text(lesson.model[context.locale])],
    outcome: [text(lesson.outcome[context.locale])],
    goals: [list(lesson.goals, context)],
    understanding: [list(lesson.understanding, context)],
    questions: [list(lesson.questions, context)],
    activities: sessionBlocks(lesson, context, 4),
    differentiation: differentiation(lesson, context),
    assessment: [list(lesson.assessment, context)],
    reflection: reflection(lesson, context),
    sheets: [sheets(lesson, context)],
    reading: reading(lesson, context),
    rubric: [rubric(lesson, context)],
    answers: [answers(lesson, context)],
    terms: [terms(lesson, context)],
  }),
  'lesson-plan': (lesson, context) => ({
    overview: [identity(lesson, context, ['time', 'audience', 'phase', 'subject', 'size', 'model', 'outcome'])],
    goals: [list(lesson.goals, context), list(lesson.understanding, context)],
    before: [list(lesson.before, context)],
    materials: [list(lesson.facilities, context), sheets(lesson, context), ...reading(lesson, context)],
    questions: [list(lesson.questions, context)],
    steps: sessionBlocks(lesson, context, 3),
    differentiation: differentiation(lesson, context),
    assessment: [list(lesson.assessment, context)],
    rubric: [rubric(lesson, context)],
    answers: [answers(lesson, context)],
    reflection: reflection(lesson, context),
    terms: [terms(lesson, context)],
  }),
  rph: (lesson, context) => ({
    details: [identity(lesson, context, ['subject', 'phase', 'time', 'size']), blanks(context)],
    standards: [text(lesson.outcome[context.locale]), note(context, 'teach.rph.standards.note')],
    objectives: [list(lesson.goals, context)],
    success: [rubric(lesson, context)],
    activities: sessionBlocks(lesson, context, 3),
    aids: [list(lesson.facilities, context), sheets(lesson, context)],
    differentiation: differentiation(lesson, context),
    assessment: [list(lesson.assessment, context)],
    reflection: [...reflection(lesson, context), { kind: 'question', number: 0, text: '', lines: 4 }],
  }),
};

function identity(lesson: Lesson, context: TeachContext, keys: readonly IdentityKey[]): Block {
  const { locale, t } = context;
  return {
    kind: 'pairs',
    rows: keys.map((key) => ({
      label: t(`teach.identity.${key}`),
      text: key === 'time' ? duration(lesson, context) : lesson[key][locale],
    })),
  };
}

const differentiation = (lesson: Lesson, context: TeachContext): Block[] => [
  text(context.t('teach.support')),
  list(lesson.support, context),
  text(context.t('teach.stretch')),
  list(lesson.stretch, context),
];

const reflection = (lesson: Lesson, context: TeachContext): Block[] => [
  text(context.t('teach.reflect.teacher')),
  list(lesson.teacher, context),
  text(context.t('teach.reflect.students')),
  list(lesson.students, context),
];

const blanks = ({ t }: TeachContext): Block => ({
  kind: 'pairs',
  rows: ['class', 'date', 'place'].map((key) => ({ label: t(`teach.rph.${key}`), text: '…' })),
});

const text = (words: string): Block => ({ kind: 'text', text: words });
const note = ({ t }: TeachContext, key: string): Block => ({ kind: 'note', text: t(key) });

/** Indonesian modul ajar; a plain lesson plan; Malaysian RPH (rancangan pengajaran harian). */
export type LessonForm = 'modul-ajar' | 'lesson-plan' | 'rph';
type Contents = Readonly<Record<string, readonly Block[]>>;
type IdentityKey = 'time' | 'audience' | 'phase' | 'subject' | 'size' | 'model' | 'outcome';
