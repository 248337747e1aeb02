/** The form of filters: shows the state and how many each value would find, and tells what the reader changes. */
import { facets, openFilter, tick, type Facet } from '../../model/filter.ts';
import { groupings, type ViewState } from '../../model/view-state.ts';
import { sortKeys } from '../../model/sort.ts';
import { byData, type Change, type Show } from './view.ts';

/** Changes of one list closer together than this are one step, in milliseconds. */
const oneStep = 1500;

/** Wires the form and the tools above the cloth. */
export function wireControls(page: HTMLElement, change: Change): Show {
  const form = page.querySelector<HTMLFormElement>('[data-filters]');
  const group = page.querySelector<HTMLSelectElement>('select[data-group]');
  const undatedCount = page.querySelector('[data-undated-count]');
  const sheetCount = page.querySelector('[data-sheet-count]');
  const clear = page.querySelector<HTMLButtonElement>('[data-clear]');
  const boxes = [...(form?.querySelectorAll<HTMLInputElement>('[data-facet] input') ?? [])].map((box) => ({
    box,
    facet: box.name as Facet,
    count: box.parentElement?.querySelector('[data-count]'),
  }));
  const field = <E extends HTMLElement>(name: string): E | null => form?.querySelector<E>(`[name="${name}"]`) ?? null;
  let last: { target: HTMLElement | null; at: number } = { target: null, at: 0 };
  const text = field<HTMLInputElement>('q');
  const from = field<HTMLSelectElement>('from');
  const to = field<HTMLSelectElement>('to');
  const undated = field<HTMLInputElement>('undated');
  const sort = field<HTMLSelectElement>('sort');

  form?.addEventListener('submit', (event) => event.preventDefault());
  form?.addEventListener('input', ({ target }) => {
    if (target !== text) return;
    change((state) => ({ ...state, filter: { ...state.filter, text: text?.value ?? '' } }), 'slide', 'next');
  });
  form?.addEventListener('change', ({ target, timeStamp }) => {
    if (!(target instanceof HTMLElement) || target === text) return;
    // Who types a year into a list changes it with each digit: that is one step, not four.
    const isSame = target === last.target && timeStamp - last.at < oneStep;
    last = { target, at: timeStamp };
    change((state) => changed(state, target), isSame && target instanceof HTMLSelectElement ? 'slide' : 'step', 'next');
  });
  group?.addEventListener('change', () =>
    change((state) => ({ ...state, group: groupings.find((each) => each === group.value) ?? 'theme' })),
  );
  clear?.addEventListener('click', () => {
    change((state) => ({ ...state, filter: openFilter }));
    text?.focus();
  });
  openSheet(page);

  function changed(state: ViewState, target: HTMLElement): ViewState {
    const { filter } = state;
    if (target === from || target === to) {
      return { ...state, filter: { ...filter, from: yearOf(from), to: yearOf(to) } };
    }
    if (target === undated) return { ...state, filter: { ...filter, undated: undated?.checked ?? true } };
    if (target === sort) {
      const key = sort?.value.replace(/^-/, '');
      return { ...state, sort: sortKeys.find((each) => each === key) ?? 'date', descending: sort?.value !== key };
    }
    const box = target as HTMLInputElement;
    return box.name in facets ? { ...state, filter: tick(filter, box.name as Facet, box.value, box.checked) } : state;
  }

  return ({ state, answer, total }) => {
    const { filter } = state;
    for (const { box, facet, count } of boxes) {
      box.checked = (filter.ticked[facet] as readonly string[]).includes(box.value);
      const number = String(answer.count(facet, box.value));
      if (count && count.textContent !== number) count.textContent = number;
      box.parentElement?.classList.toggle('act-zero', number === '0');
    }
    if (text && text.value !== filter.text) text.value = filter.text;
    if (from) from.value = String(filter.from ?? '');
    if (to) to.value = String(filter.to ?? '');
    if (undated) undated.checked = filter.undated;
    if (undatedCount) undatedCount.textContent = String(answer.undated);
    if (sort) sort.value = `${state.descending ? '-' : ''}${state.sort}`;
    if (group) group.value = state.group;
    if (sheetCount) sheetCount.textContent = `${answer.found.length} / ${total}`;
    if (clear) clear.disabled = JSON.stringify(filter) === JSON.stringify(openFilter);
  };
}

const yearOf = (select: HTMLSelectElement | null): number | null => (select?.value ? Number(select.value) : null);

/** Beside the table the filters stand open; on a phone they wait in their sheet. */
function openSheet(page: HTMLElement): void {
  const sheet = page.querySelector<HTMLDetailsElement>('[data-sheet]');
  const wide = page.ownerDocument.defaultView?.matchMedia('(min-width: 72rem)');
  const follow = (): void => {
    if (sheet) sheet.open = wide?.matches ?? true;
  };
  wide?.addEventListener('change', follow);
  sheet?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || wide?.matches || event.target instanceof HTMLSelectElement) return;
    sheet.open = false;
    sheet.querySelector('summary')?.focus();
  });
  follow();
}

/** Words of every control that sets a condition, for those that name it elsewhere. */
export function namesOf(page: HTMLElement): {
  facet: (facet: Facet) => string;
  value: (facet: Facet, value: string) => string;
} {
  const legends = byData<HTMLElement>(page, 'facet');
  return {
    facet: (facet) => legends.get(facet)?.querySelector('legend')?.textContent.trim() ?? facet,
    value: (facet, value) =>
      legends
        .get(facet)
        ?.querySelector(`input[value="${value}"]`)
        ?.parentElement?.querySelector('span')
        ?.textContent.trim() ?? value,
  };
}
