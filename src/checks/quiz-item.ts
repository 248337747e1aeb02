/** An item of the quiz within itself: as many right answers as its kind wants, each with its place. */
import type { QuizItem } from '../schemas/quiz-item.ts';
import type { Spoken } from './facts.ts';
import type { Problem } from './fault.ts';

/** What is wrong with the answers of an item. */
export function checkQuizItem({ kind, options, targets }: QuizItem): Problem[] {
  const answers = options.map(({ answer }) => answer);
  const right = answers.filter((answer) => answer === 'right').length;
  const ids = options.map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [
    ...twice.map((id) => ({ field: 'options', found: `"${id}" twice`, expected: 'ids of their own' })),
    ...(kind === 'match'
      ? []
      : targets.map((_, at) => ({ field: `targets.${at}`, found: 'a place', expected: 'none but in a match' }))),
    ...answers.flatMap((answer, at) => {
      const allowed = allowedAnswers(kind, options.length, targets);
      return allowed.includes(answer)
        ? []
        : [{ field: `options.${at}.answer`, found: `"${answer}"`, expected: `one of ${allowed.join(', ')}` }];
    }),
    ...(kind === 'choice' && right !== 1
      ? [{ field: 'options', found: `${right} right`, expected: 'one right answer' }]
      : []),
    ...(kind === 'multiple' && right < 2
      ? [{ field: 'options', found: `${right} right`, expected: 'two or more right answers' }]
      : []),
    ...(kind === 'order' && new Set(answers).size < answers.length
      ? [{ field: 'options', found: 'a place twice', expected: 'each place once' }]
      : []),
  ];
}

function allowedAnswers(kind: QuizItem['kind'], count: number, targets: QuizItem['targets']): string[] {
  if (kind === 'order') return Array.from({ length: count }, (_, at) => String(at + 1));
  return kind === 'match' ? targets.map(({ id }) => id) : ['right', 'wrong'];
}

/** All that an item states: its question, its right answers, every feedback and the explanation. */
export function spokenOf({ question, options, explain }: QuizItem, language: string): Spoken {
  const say = (text: object): string => String((text as Record<string, unknown>)[language] ?? '');
  const parts = options.flatMap(({ text, answer, feedback }) => [
    ...(answer === 'wrong' ? [] : [say(text)]),
    say(feedback),
  ]);
  return { language, text: [say(question), ...parts, say(explain)].join('\n') };
}
