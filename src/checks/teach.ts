/** Checks what is meant for class: lessons, tasks and the quiz are whole, refer to what there is, and rest on the dataset. */
import type { z } from 'astro/zod';
import type { DatasetFile } from '../schemas/dataset.ts';
import { lessonSchema, type Lesson } from '../schemas/lesson.ts';
import { quizItemSchema, type QuizItem } from '../schemas/quiz-item.ts';
import { taskSchema, type Task } from '../schemas/task.ts';
import { checkFacts, type Spoken } from './facts.ts';
import { show, type Fault, type Problem } from './fault.ts';
import { checkHeldNumbers } from './held-numbers.ts';
import { readJsonFile } from './json-file.ts';
import { perhaps } from './nearest.ts';
import { checkUnique } from './order.ts';
import { checkQuizItem, spokenOf } from './quiz-item.ts';
import { unknownId } from './references.ts';
import type { Index, Languages, Row } from './rule.ts';
import { inLanguages } from './schema-languages.ts';
import { checkShape } from './shape.ts';

/** All faults of `teach/`. */
export function checkTeaching(
  files: ReadonlyMap<string, string>,
  languages: readonly string[],
  index: Index,
  unfinished: readonly string[] = [],
): Fault[] {
  const named = [...files.keys()].filter((file) => file.startsWith('teach/'));
  const tasks = named.flatMap((file) => /^teach\/tasks\/([^/]+)\.json$/.exec(file)?.[1] ?? []);
  const known: Known = { index, languages, unfinished, tasks: new Set(tasks), steps: readSteps(files, languages) };
  return named.flatMap((file) => {
    const text = files.get(file);
    if (file === 'teach/quiz.json') return checkQuiz(file, text, known);
    const [, folder, name = ''] = /^teach\/(lessons|tasks)\/([^/]+)\.json$/.exec(file) ?? [];
    if (folder === 'lessons') return checkFile(file, name, text, lessonSchema, checkLesson, known);
    if (folder === 'tasks') return checkFile(file, name, text, taskSchema, checkTask, known);
    return [{ file, record: null, field: null, found: 'a file', expected: 'quiz.json, or one in lessons/ or tasks/' }];
  });
}

function checkQuiz(file: string, text: string | undefined, known: Known): Fault[] {
  const expected = 'a list of items';
  const { value, faults } = readJsonFile(file, text, expected);
  if (value === undefined) return faults;
  if (!Array.isArray(value)) return [{ file, record: null, field: null, found: show(value), expected }];
  const seen = new Map<string, string>();
  const schema = inLanguages(quizItemSchema, known.languages, known.unfinished);
  return value.flatMap((row: unknown, place) => {
    const shape = checkShape(row, schema, known.languages);
    const id = typeof (row as Row | null)?.['id'] === 'string' ? String((row as Row)['id']) : `#${place + 1}`;
    const problems = [
      ...shape,
      ...checkUnique(id, seen),
      ...(shape.length === 0 ? checkItem(row as QuizItem, known) : []),
    ];
    return problems.map((problem) => ({ file, record: id, ...problem }));
  });
}

function checkItem(item: QuizItem, known: Known): Problem[] {
  const held = [
    ...item.records.map((id) => known.index.activities?.get(id)),
    ...item.facts.map(({ file, id, is }) => [is, id === null ? null : known.index[file]?.get(id)]),
    ...item.steps.map((id) => known.steps.get(id)),
  ];
  const tied = item.records.length + item.steps.length > 0;
  return [
    ...checkQuizItem(item),
    ...(tied ? [] : [{ field: 'records', found: 'neither a record nor a step', expected: 'what the item is tied to' }]),
    ...checkIds(item.records, 'records', 'activities', known.index),
    ...checkSteps(item.steps, 'steps', known),
    ...checkFacts(
      item.facts,
      known.index,
      wholeIn(item, known).map((language) => spokenOf(item, language)),
    ),
    ...known.languages.flatMap((language) =>
      checkHeldNumbers(spokenOf(item, language).text, JSON.stringify(held), `explain.${language}`),
    ),
  ];
}

function checkFile<Kind extends { id: string }>(
  file: string,
  name: string,
  text: string | undefined,
  schema: z.ZodType<Kind>,
  check: (value: Kind, known: Known) => Problem[],
  known: Known,
): Fault[] {
  const { value, faults } = readJsonFile(file, text, 'an object');
  if (value === undefined) return faults;
  const shape = checkShape(value, inLanguages(schema, known.languages, known.unfinished), known.languages);
  if (shape.length > 0) return shape.map((problem) => ({ file, record: null, ...problem }));
  const whole = value as Kind;
  const named =
    whole.id === name ? [] : [{ field: 'id', found: show(whole.id), expected: `the name of its file, ${show(name)}` }];
  return [...named, ...check(whole, known)].map((problem) => ({ file, record: null, ...problem }));
}

function checkLesson(lesson: Lesson, known: Known): Problem[] {
  const sums = lesson.sessions.flatMap(({ minutes, steps }, at): Problem[] => {
    const sum = steps.reduce((total, step) => total + step.minutes, 0);
    return sum === minutes
      ? []
      : [{ field: `sessions.${at}.minutes`, found: show(minutes), expected: `${sum}, the sum of its steps` }];
  });
  const references = lesson.sessions.flatMap(({ steps }, at) =>
    steps.flatMap((step, place) => {
      const field = `sessions.${at}.steps.${place}`;
      return [
        ...checkIds(step.records, `${field}.records`, 'activities', known.index),
        ...checkSteps(step.steps, `${field}.steps`, known),
        ...unknown(step.tasks, known.tasks, `${field}.tasks`, 'the name of a file in teach/tasks'),
      ];
    }),
  );
  return [
    ...sums,
    ...references,
    ...checkIds(lesson.terms, 'terms', 'glossary', known.index),
    ...checkFacts(lesson.facts, known.index, wholeText(lesson, wholeIn(lesson, known))),
  ];
}

const checkTask = (task: Task, known: Known): Problem[] => [
  ...checkIds(task.records, 'records', 'activities', known.index),
  ...checkIds(task.sources, 'sources', 'sources', known.index),
  ...checkSteps(task.steps, 'steps', known),
  ...checkFacts(task.facts, known.index, wholeText(task, wholeIn(task, known))),
];

const checkSteps = (ids: readonly string[], field: string, { steps }: Known): Problem[] =>
  unknown(ids, new Set(steps.keys()), field, 'the id of a step of the story');

const unknown = (ids: readonly string[], known: ReadonlySet<string>, field: string, expected: string): Problem[] =>
  ids.flatMap((id, at) =>
    known.has(id) ? [] : [{ field: `${field}.${at}`, found: show(id), expected: `${expected}${perhaps(id, known)}` }],
  );

function checkIds(ids: readonly string[], field: string, file: DatasetFile, index: Index): Problem[] {
  const rows = index[file];
  if (!rows) return [];
  return ids.flatMap((id, at) => (rows.has(id) ? [] : [{ field: `${field}.${at}`, ...unknownId(id, file, rows) }]));
}

/** Languages that tell all of a value: a number may stand in what an unfinished one has not told yet. */
const wholeIn = (value: unknown, { languages, unfinished }: Known): string[] => {
  const count = (language: string): number => textsIn(value, language).length;
  const most = Math.max(...languages.map(count));
  return languages.filter((language) => !unfinished.includes(language) || count(language) === most);
};

/** Every text of a value in each language. */
const wholeText = (value: unknown, languages: readonly string[]): Spoken[] =>
  languages.map((language) => ({ language, text: textsIn(value, language).join('\n') }));

function textsIn(value: unknown, language: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as Row)[language];
  return typeof own === 'string' && 'en' in value
    ? [own]
    : Object.values(value).flatMap((inner) => textsIn(inner, language));
}

/** The source text of each step, of all languages together. */
function readSteps(files: ReadonlyMap<string, string>, languages: readonly string[]): Map<string, string> {
  const steps = new Map<string, string>();
  for (const [file, text] of files) {
    if (!languages.some((language) => file.startsWith(`chapters/${language}/`))) continue;
    for (const [step, id = ''] of text.matchAll(/<Step id="([^"]+)"[^]*?<\/Step>/g))
      steps.set(id, (steps.get(id) ?? '') + step);
  }
  return steps;
}

interface Known extends Languages {
  index: Index;
  tasks: ReadonlySet<string>;
  steps: ReadonlyMap<string, string>;
}
