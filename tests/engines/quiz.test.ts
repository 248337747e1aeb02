/** The quiz can be answered and says how it went. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { QuizItem } from '../../src/schemas/quiz-item.ts';
import { onEveryEngine, sizes, until, type Tab } from './every-engine.ts';

const quiz = JSON.parse(readFileSync(join(import.meta.dirname, '../../content/teach/quiz.json'), 'utf8')) as QuizItem[];

onEveryEngine('quiz', ({ site, open }) => {
  describe.each(Object.entries(sizes))('on a %s', (_, size) => {
    test('every item can be answered, is judged, and counts in the result', async () => {
      const tab = await open(size);
      await tab.goto(`${site}/en/teach/quiz/`);
      await until(tab, () => document.querySelector('[data-ready]') !== null);
      for (const item of quiz) {
        await answer(tab, item);
        await tab.click(`#q-${item.id} [data-check]`);
        await until(tab, (id) => document.getElementById(`q-${id}`)?.dataset['state'] === 'right', item.id);
      }
      expect(await tab.evaluate(() => document.querySelector('[data-quiz-result]')?.textContent)).toBe(
        `Done: ${quiz.length} of ${quiz.length} right`,
      );
    });
  });
});

/** Answers rightly: boxes by the pointer, lists as a reader's choice arrives in the page. */
async function answer(tab: Tab, item: QuizItem): Promise<void> {
  if (item.kind === 'choice' || item.kind === 'multiple') {
    for (const option of item.options)
      if (option.answer === 'right') await tab.click(`#q-${item.id} input[value="${option.id}"]`);
    return;
  }
  for (const option of item.options) {
    await tab.evaluate(
      (selector, value) => {
        const list = document.querySelector<HTMLSelectElement>(selector);
        if (!list) throw new Error(`no list ${selector}`);
        list.value = value;
        for (const event of ['input', 'change']) list.dispatchEvent(new Event(event, { bubbles: true }));
      },
      `#q-${item.id} select[data-row="${option.id}"]`,
      option.answer,
    );
  }
}
