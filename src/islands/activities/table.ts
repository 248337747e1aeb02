/** The table: only the rows found, in their order, fifty at a time. */
import type { SortKey } from '../../model/sort.ts';
import { sortKeys } from '../../model/sort.ts';
import { byData, fill, type Change, type PageData, type Show } from './view.ts';

/** Rows that are laid out at once; a reader asks for more. */
const portion = 50;

/** Wires the head and the rows. */
export function wireTable(page: HTMLElement, { words }: PageData, change: Change): Show {
  const table = page.querySelector<HTMLTableElement>('[data-table]');
  const body = page.querySelector('[data-rows]');
  const more = page.querySelector<HTMLButtonElement>('[data-more]');
  const rows = byData<HTMLElement>(page, 'row');
  const heads = [...(table?.querySelectorAll<HTMLElement>('th[data-sort]') ?? [])].map((head) => ({
    head,
    key: sortKeys.find((each) => each === head.dataset['sort']) ?? 'date',
  }));
  let limit = portion;
  let before = '';
  let order = '';
  let last: Parameters<Show>[0] | null = null;

  for (const { head, key } of heads) {
    const button = page.ownerDocument.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => change((state) => ({ ...state, ...turned(state, key) })));
  }

  const show: Show = (view) => {
    last = view;
    const { state } = view;
    const asked = JSON.stringify([state.filter, state.sort, state.descending]);
    if (asked !== order) limit = portion;
    order = asked;
    for (const { head, key } of heads) {
      const isKey = key === state.sort;
      head.setAttribute('aria-sort', isKey ? (state.descending ? 'descending' : 'ascending') : 'none');
    }
    const seen = view.rows.slice(0, limit);
    const now = seen.map(({ id }) => id).join(' ');
    if (now !== before) body?.replaceChildren(...seen.flatMap(({ id }) => rows.get(id) ?? []));
    before = now;
    if (table) table.hidden = view.rows.length === 0;
    const rest = view.rows.length - seen.length;
    if (!more) return;
    more.hidden = rest === 0;
    more.textContent = fill(words['more'], { n: Math.min(rest, portion) });
  };
  more?.addEventListener('click', () => {
    const first = limit;
    limit += portion;
    if (last) show(last);
    body?.children.item(first)?.querySelector('a')?.focus();
  });
  return show;
}

/** The same column once more turns its order round. */
const turned = (now: { sort: SortKey; descending: boolean }, key: SortKey) => ({
  sort: key,
  descending: now.sort === key && !now.descending,
});
