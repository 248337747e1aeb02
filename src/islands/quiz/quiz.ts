/** Turns the printed sheet into a quiz: checks each item, explains it, counts, and starts over. */
import { isRight } from '../../model/teach/quiz-answer.ts';
import { wireItem, type QuizItem } from './item.ts';
import { createBar } from './bar.ts';

/** What was answered, item by item. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Whoever keeps the score beyond the page. */
export interface Keeper {
  /** Answers of an earlier visit. */
  answered: Answers;
  /** Told after each answer and after a start from the beginning. */
  tell: (state: { answers: Answers; right: number; total: number; last: string | null }) => void;
}

const nobody: Keeper = { answered: new Map(), tell: () => undefined };

/** Wires the quiz of a page, if there is one. */
export function offerQuiz(document: Document, keeper: Keeper = nobody): void {
  const form = document.querySelector<HTMLFormElement>('[data-quiz]');
  if (!form) return;
  const answers = new Map<string, readonly string[]>();
  const items = [...form.querySelectorAll<HTMLElement>('[data-item]')].map((host) => wireItem(host, form, answer));
  const bar = createBar(form);
  const over = form.querySelector<HTMLElement>('[data-quiz-over]');
  const result = form.querySelector<HTMLElement>('[data-quiz-result]');
  const rightOnes = (): number => items.filter((item) => isRight(answers.get(item.id) ?? [], item.right)).length;

  function answer(item: QuizItem, chosen: readonly string[]): void {
    answers.set(item.id, chosen);
    show(item.id);
  }

  function show(last: string | null): void {
    const right = rightOnes();
    bar.show(
      items.map((item) => ({
        id: item.id,
        right: answers.has(item.id) ? isRight(answers.get(item.id) ?? [], item.right) : null,
      })),
    );
    const done = answers.size === items.length;
    if (over) over.hidden = !done;
    if (result) result.textContent = done ? (form?.dataset['result'] ?? '').replace('%r', String(right)) : '';
    keeper.tell({ answers, right, total: items.length, last });
  }

  for (const item of items) {
    const before = keeper.answered.get(item.id);
    if (!before || !item.takes(before)) continue;
    answers.set(item.id, before);
    item.settle(before);
  }
  form.querySelector('[data-again]')?.addEventListener('click', () => {
    answers.clear();
    for (const item of items) item.reset();
    show(null);
    items[0]?.host.querySelector<HTMLElement>('input, select')?.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.dataset['ready'] = '';
  show([...answers.keys()].at(-1) ?? null);
}
