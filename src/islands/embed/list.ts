/** Narrows a list of records to the topic and the years that a host asks for. */
import type { EmbedOptions } from '../../model/embed-options.ts';

/** Hides the others and says how many are left. A record without a date is left out once years are asked for. */
export function narrowList(root: HTMLElement, { topic, years }: EmbedOptions): void {
  const items = [...root.querySelectorAll<HTMLElement>('.embed-list > li')];
  const count = root.querySelector<HTMLElement>('[data-count]');
  if (!count || (topic === null && years === null)) return;
  for (const item of items) {
    const { theme, first, last } = item.dataset;
    const inTime = years === null || (Number(first) <= years[1] && Number(last) >= years[0]);
    item.hidden = !inTime || (topic !== null && theme !== topic);
  }
  count.textContent = (count.dataset.count ?? '').replace('#', String(items.filter(({ hidden }) => !hidden).length));
}
