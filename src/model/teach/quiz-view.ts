/** The quiz in one language, with its links: what the page and every package are drawn from. */
import type { Theme } from '../../schemas/activity.ts';
import type { QuizItem } from '../../schemas/quiz-item.ts';
import type { Link } from './block.ts';
import { recordLink, stepLink, type TeachContext } from './context.ts';
import { rightAnswer } from './quiz-answer.ts';

/** An item in one language. */
export interface QuizView {
  id: string;
  kind: QuizItem['kind'];
  theme: Theme;
  question: string;
  /** Places to give: those of a match, or the numbers of an order; empty otherwise. */
  places: readonly { id: string; text: string }[];
  options: readonly { id: string; text: string; answer: string; feedback: string }[];
  /** The right answer in words. */
  answer: string;
  /** The right answer as `quiz-answer.ts` has it. */
  right: readonly string[];
  explain: string;
  links: readonly Link[];
}

/** An item of the quiz as a reader of a language meets it. */
export function viewItem(item: QuizItem, context: TeachContext): QuizView {
  const { locale } = context;
  const { id, kind, theme, explain, question } = item;
  const options = item.options.map(({ text, feedback, ...rest }) => ({
    ...rest,
    text: text[locale],
    feedback: feedback[locale],
  }));
  const places =
    kind === 'order'
      ? options.map((_, at) => ({ id: String(at + 1), text: String(at + 1) }))
      : item.targets.map((target) => ({ id: target.id, text: target.text[locale] }));
  return {
    id,
    kind,
    theme,
    question: question[locale],
    places,
    options,
    answer: answerInWords(kind, options, places),
    right: rightAnswer(item),
    explain: explain[locale],
    links: [
      ...item.records.map((record) => recordLink(context, record)),
      ...item.steps.map((step) => stepLink(context, step)),
    ],
  };
}

function answerInWords(kind: QuizItem['kind'], options: QuizView['options'], places: QuizView['places']): string {
  if (kind === 'order')
    return options
      .toSorted((a, b) => Number(a.answer) - Number(b.answer))
      .map(({ text }, at) => `${at + 1}. ${text}`)
      .join('; ');
  if (kind === 'match')
    return options
      .map(({ text, answer }) => `${text}: ${places.find(({ id }) => id === answer)?.text ?? ''}`)
      .join('; ');
  return options
    .filter(({ answer }) => answer === 'right')
    .map(({ text }) => text)
    .join('; ');
}
