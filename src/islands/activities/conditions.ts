/** Says how many records are found and by what; where none is, says which filter to loosen. */
import { conditionsOf, openFilter, rangeOf, without, type Condition, type Filter } from '../../model/filter.ts';
import { namesOf } from './controls.ts';
import { fill, type Change, type PageData, type Show } from './view.ts';

/** Wires the line of results and the state in which there are none. */
export function wireConditions(page: HTMLElement, { words }: PageData, change: Change): Show {
  const { document } = page.ownerDocument.defaultView ?? window;
  const status = page.querySelector('[data-status]');
  const list = page.querySelector('[data-conditions]');
  const empty = page.querySelector<HTMLElement>('[data-empty]');
  const note = page.querySelector('[data-empty-note]');
  const ways = page.querySelector('[data-empty-ways]');
  const names = namesOf(page);

  const nameOf = (filter: Filter, condition: Condition): string => {
    if (condition === 'years') return `${words['years']} ${yearsOf(filter)}`;
    if (condition === 'undated') return words['undated'] ?? '';
    if (condition === 'text') return `${words['text']}: ${filter.text.trim()}`;
    const values = filter.ticked[condition].map((value) => names.value(condition, value));
    return `${names.facet(condition)}: ${values.join(', ')}`;
  };
  const drop = (condition: Condition) => (): void => {
    change((state) => ({ ...state, filter: without(state.filter, condition) }));
    (
      page.querySelector<HTMLElement>('[data-conditions] button') ?? page.querySelector<HTMLElement>('[data-group]')
    )?.focus();
  };
  const button = (text: string, act: () => void, label?: string): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    if (label) made.setAttribute('aria-label', label);
    made.addEventListener('click', act);
    return made;
  };

  return ({ state, answer, total }) => {
    const { filter } = state;
    const conditions = conditionsOf(filter);
    const count = answer.found.length;
    const line = count === 0 ? (words['none'] ?? '') : fill(words['count'], { n: count, total });
    if (status && status.textContent !== line) status.textContent = line;
    list?.replaceChildren(
      ...conditions.map((condition) => {
        const name = nameOf(filter, condition);
        return button(name, drop(condition), fill(words['drop'], { what: name }));
      }),
    );
    if (!empty) return;
    empty.hidden = count > 0;
    if (count > 0) return;
    const useful = conditions.filter((condition) => answer.kept[condition] > 0);
    if (note) note.textContent = words[useful.length > 0 ? 'loosen-some' : 'loosen-none'] ?? '';
    const rows = useful.map((condition) => {
      const row = document.createElement('li');
      const more = document.createElement('span');
      more.textContent = fill(words['loosen'], { n: answer.kept[condition] });
      row.append(button(nameOf(filter, condition), drop(condition)), ' ', more);
      return row;
    });
    const all = document.createElement('li');
    all.append(button(words['clear'] ?? '', () => change((now) => ({ ...now, filter: openFilter }))));
    ways?.replaceChildren(...(rows.length > 0 ? rows : [all]));
  };
}

/** "2018", "2016–2019", "2016–" or "–2019". */
function yearsOf(filter: Filter): string {
  const [from, to] = rangeOf(filter);
  return from === to ? String(from) : `${from ?? ''}–${to ?? ''}`;
}
