/** Entry of the page that makes codes: one choice, its address, and the parts that follow it. */
import { subjectOf, type BuilderData } from '../model/builder-data.ts';
import { readChoice, toChoiceQuery, type EmbedChoice } from '../model/embed-choice.ts';
import { wireCodes } from './builder/codes.ts';
import { readForm, wearChoice, wirePicks } from './builder/form.ts';
import { wirePreview } from './builder/preview.ts';

buildEmbeds(window);

/** Wires the finished page. */
function buildEmbeds(world: Window & typeof globalThis): void {
  const { document, history, location } = world;
  const page = document.querySelector<HTMLElement>('[data-builder]');
  const form = page?.querySelector<HTMLFormElement>('[data-builder-form]');
  const text = document.getElementById('builder-data')?.textContent;
  if (!page || !form || !text) return;
  const data = JSON.parse(text) as BuilderData;
  const languages = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
  const preview = wirePreview(world, page, data);
  const codes = wireCodes(world, page, data);

  const show = (choice: EmbedChoice): void => {
    wearChoice(form, choice, data);
    const subject = subjectOf(choice, data);
    for (const link of languages) link.search = location.search;
    preview(subject);
    codes(subject, location.origin + location.pathname + `?${toChoiceQuery(choice)}`);
  };
  const follow = (): void => {
    const choice = readChoice(readForm(form, data), data);
    try {
      history.replaceState(null, '', `${location.pathname}?${toChoiceQuery(choice)}`);
    } catch {
      // A comfort: where the address cannot be written, the page still works.
    }
    show(choice);
  };

  wirePicks(form);
  form.addEventListener('change', follow);
  form.addEventListener('submit', (event) => event.preventDefault());
  world.addEventListener('popstate', () => show(readChoice(location.search, data)));
  show(readChoice(location.search, data));
  page.dataset['ready'] = '';
}
