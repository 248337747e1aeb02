/** One item of the quiz: reads what was chosen, and shows what there is to say about it. */
import { isRight } from '../../model/teach/quiz-answer.ts';

/** An item with its host and what is right. */
export interface QuizItem {
  id: string;
  host: HTMLElement;
  right: readonly string[];
  /** Shows an answer as given, without moving the focus. */
  settle: (chosen: readonly string[]) => void;
  /** Whether its controls can give an answer; what an earlier visit has left may be of another edition, or none. */
  takes: (chosen: readonly string[]) => boolean;
  /** Takes the answer back. */
  reset: () => void;
}

/**
 * Wires one item.
 * @param onAnswer  called once with what was chosen, when all of it is chosen
 */
export function wireItem(
  host: HTMLElement,
  form: HTMLFormElement,
  onAnswer: (item: QuizItem, chosen: readonly string[]) => void,
): QuizItem {
  const id = host.dataset['item'] ?? '';
  const key = form.querySelector<HTMLElement>(`[data-answer="${id}"]`);
  const act = host.querySelector<HTMLElement>('.quiz-act');
  const say = host.querySelector<HTMLElement>('[data-quiz-say]');
  const feedback = host.querySelector<HTMLElement>('[data-feedback]');
  const item: QuizItem = { id, host, right: (key?.dataset['right'] ?? '').split(' '), settle, takes, reset };

  function settle(chosen: readonly string[]): void {
    const right = isRight(chosen, item.right);
    choose(host, chosen);
    for (const control of controls(host)) control.disabled = true;
    host.dataset['state'] = right ? 'right' : 'wrong';
    if (act) act.hidden = true;
    if (!feedback || !key) return;
    const verdict = feedback.ownerDocument.createElement('p');
    verdict.className = 'quiz-verdict';
    verdict.textContent = (right ? form.dataset['right'] : form.dataset['wrong']) ?? '';
    feedback.replaceChildren(verdict, ...explanation(key, host.dataset['kind'] ?? '', chosen, right));
    feedback.hidden = false;
  }

  function takes(chosen: readonly string[]): boolean {
    choose(host, chosen);
    const given = readChosen(host);
    choose(host, []);
    return given !== null && isRight(chosen, given);
  }

  function reset(): void {
    for (const control of controls(host)) control.disabled = false;
    choose(host, []);
    delete host.dataset['state'];
    if (act) act.hidden = false;
    if (feedback) feedback.hidden = true;
    if (say) say.textContent = '';
  }

  host.querySelector('[data-check]')?.addEventListener('click', () => {
    const chosen = readChosen(host);
    if (!chosen) {
      if (say) say.textContent = form.dataset['missing'] ?? '';
      return;
    }
    settle(chosen);
    feedback?.focus();
    onAnswer(item, chosen);
  });
  if (act) act.hidden = false;
  return item;
}

const controls = (host: Element): NodeListOf<HTMLInputElement | HTMLSelectElement> =>
  host.querySelectorAll('input, select');

/** What is chosen, or null while something is missing. */
function readChosen(host: Element): string[] | null {
  const rows = [...host.querySelectorAll<HTMLSelectElement>('select')];
  const chosen =
    rows.length > 0
      ? rows.filter(({ value }) => value !== '').map(({ dataset, value }) => `${dataset['row']}=${value}`)
      : [...host.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  return chosen.length === 0 || chosen.length < rows.length ? null : chosen;
}

function choose(host: Element, chosen: readonly string[]): void {
  for (const control of controls(host)) {
    if (control instanceof HTMLInputElement) control.checked = chosen.includes(control.value);
    else control.value = chosen.find((part) => part.startsWith(`${control.dataset['row']}=`))?.split('=')[1] ?? '';
  }
}

/** What the sheet of answers says: on the answer that was chosen, or on every row; then what the record holds. */
function explanation(key: Element, kind: string, chosen: readonly string[], right: boolean): Node[] {
  const options = [...key.querySelectorAll<HTMLElement>('[data-option]')];
  const said = kind === 'choice' ? options.filter(({ dataset }) => chosen.includes(dataset['option'] ?? '')) : options;
  const list = key.ownerDocument.createElement('ul');
  list.append(...said.map((option) => option.cloneNode(true)));
  const answer = right ? [] : [...key.querySelectorAll('.quiz-answer')];
  return [
    list,
    ...[...answer, ...key.querySelectorAll('[data-explain], [data-links]')].map((part) => part.cloneNode(true)),
  ];
}
